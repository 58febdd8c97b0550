package cn.fazhi.publicity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.ActivityState;
import cn.fazhi.contracts.ActivityState.Audience;
import cn.fazhi.contracts.ActivityState.Kind;
import cn.fazhi.contracts.ActivityState.Occasion;
import cn.fazhi.contracts.ActivityState.Status;
import cn.fazhi.contracts.Annulment;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final DivisionCode XUECHENG = new DivisionCode("370403");
    private static final LocalDate TODAY = LocalDate.of(2021, 12, 31);
    private static final LocalDate PLANNED = LocalDate.of(2021, 12, 3);
    private static final LocalDate HELD = LocalDate.of(2021, 12, 4);
    private static final Completion COMPLETION = new Completion(HELD, 400, 85);

    private final Activity activity = new Activity(
            SHIZHONG,
            new Plan(Kind.CONSULTATION, Audience.EXTERNAL, Occasion.CONSULTATION_DAY_12333, "咨询日", PLANNED, null));

    @Test
    void shouldBelongToThePlannedDayUntilItIsHeld() {
        assertThat(activity.state()).isEqualTo(state("370402", PLANNED, Status.PLANNED, null, 0, 0));
    }

    @Test
    void shouldBelongToTheDayItWasHeld() {
        activity.hold(COMPLETION, TODAY);

        assertThat(activity.state()).isEqualTo(state("370402", HELD, Status.HELD, HELD, 400, 85));
    }

    @Test
    void shouldBeHeldTodayAtTheLatest() {
        var tomorrow = new Completion(TODAY.plusDays(1), 400, 85);

        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> activity.hold(tomorrow, TODAY))
                .satisfies(refusal -> assertThat(refusal.arguments()).isEqualTo(List.of("/heldOn", TODAY.plusDays(1))));
        assertThat(activity.status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void shouldBeHeldOnlyOnce() {
        activity.hold(COMPLETION, TODAY);

        assertThatExceptionOfType(ActivityAlreadyHeld.class).isThrownBy(() -> activity.hold(COMPLETION, TODAY));
    }

    @Test
    void shouldMoveToAnotherYearAndDivisionByCorrection() {
        activity.hold(COMPLETION, TODAY);

        activity.correct(correction(XUECHENG, null, LocalDate.of(2020, 12, 31), null), TODAY);

        assertThat(activity.state())
                .isEqualTo(
                        state("370403", LocalDate.of(2020, 12, 31), Status.HELD, LocalDate.of(2020, 12, 31), 400, 85));
    }

    @Test
    void shouldKeepWhatACorrectionLeavesOut() {
        activity.hold(COMPLETION, TODAY);

        activity.correct(correction(null, null, null, 0), TODAY);

        assertThat(activity.state()).isEqualTo(state("370402", HELD, Status.HELD, HELD, 0, 85));
    }

    @Test
    void shouldFollowThePlannedDayWhenAPlanIsReDated() {
        activity.correct(correction(null, LocalDate.of(2022, 1, 5), null, null), TODAY);

        assertThat(activity.state().businessDate()).isEqualTo(LocalDate.of(2022, 1, 5));
    }

    @Test
    void shouldStayOnTheDayItWasHeldWhenThePlannedDayIsCorrected() {
        activity.hold(COMPLETION, TODAY);

        activity.correct(correction(null, LocalDate.of(2020, 1, 5), null, null), TODAY);

        assertThat(activity.state().businessDate()).isEqualTo(HELD);
    }

    @Test
    void shouldRefuseToCorrectTheResultOfAPlannedActivity() {
        assertThatExceptionOfType(ActivityNotHeld.class)
                .isThrownBy(() -> activity.correct(correction(null, null, HELD, null), TODAY));
        assertThatExceptionOfType(ActivityNotHeld.class)
                .isThrownBy(() -> activity.correct(correction(null, null, null, 5), TODAY));
    }

    @Test
    void shouldRefuseToReDateItIntoTheFuture() {
        activity.hold(COMPLETION, TODAY);

        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> activity.correct(correction(null, null, TODAY.plusDays(1), null), TODAY));
    }

    @Test
    void shouldTakeNoStepOnceAnnulled() {
        activity.annul("重复录入", TODAY);

        assertThat(activity.state().annulment()).isEqualTo(new Annulment("重复录入", TODAY));
        assertThatExceptionOfType(ActivityAnnulled.class).isThrownBy(() -> activity.hold(COMPLETION, TODAY));
        assertThatExceptionOfType(ActivityAnnulled.class)
                .isThrownBy(() -> activity.correct(correction(null, null, null, null), TODAY));
        assertThatExceptionOfType(ActivityAnnulled.class).isThrownBy(() -> activity.annul("又一次", TODAY));
    }

    private ActivityState state(
            String division,
            LocalDate businessDate,
            Status status,
            LocalDate heldOn,
            int materials,
            int peopleAdvised) {
        return new ActivityState(
                activity.id(),
                0,
                division,
                businessDate,
                status,
                Kind.CONSULTATION,
                Audience.EXTERNAL,
                Occasion.CONSULTATION_DAY_12333,
                "咨询日",
                PLANNED,
                heldOn,
                materials,
                peopleAdvised,
                null);
    }

    private static Correction correction(
            DivisionCode division, LocalDate plannedOn, LocalDate heldOn, Integer materials) {
        return new Correction(
                Optional.ofNullable(division),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(plannedOn),
                Optional.ofNullable(heldOn),
                Optional.ofNullable(materials),
                Optional.empty(),
                Set.of());
    }
}
