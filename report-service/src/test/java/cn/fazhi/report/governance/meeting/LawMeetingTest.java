package cn.fazhi.report.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.LawMeetingState;
import cn.fazhi.contracts.LawMeetingState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LawMeetingTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final DivisionCode XUECHENG = new DivisionCode("370403");
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);
    private static final LocalDate PLANNED = LocalDate.of(2021, 3, 15);
    private static final LocalDate HELD = LocalDate.of(2021, 3, 16);
    private static final Minutes MINUTES = new Minutes(HELD, "王建国", 9, "通过工作要点");

    private final LawMeeting meeting = new LawMeeting(SHIZHONG, "研究法治政府建设", PLANNED, null);

    @Test
    void shouldBelongToThePlannedDayUntilItIsHeld() {
        assertThat(meeting.state())
                .isEqualTo(new LawMeetingState(
                        meeting.id(), 0, "370402", PLANNED, Status.PLANNED, "研究法治政府建设", PLANNED, null, null));
    }

    @Test
    void shouldBelongToTheDayItWasHeld() {
        meeting.hold(MINUTES, TODAY);

        assertThat(meeting.state())
                .isEqualTo(new LawMeetingState(
                        meeting.id(), 0, "370402", HELD, Status.HELD, "研究法治政府建设", PLANNED, HELD, null));
    }

    @Test
    void shouldBePlannableForTheFuture() {
        var planned = new LawMeeting(SHIZHONG, "下半年工作", TODAY.plusDays(30), null);

        assertThat(planned.plannedOn()).isEqualTo(LocalDate.of(2021, 7, 30));
    }

    @Test
    void shouldRefuseMinutesOfAFutureDay() {
        var tomorrow = new Minutes(TODAY.plusDays(1), "王建国", 9, "通过工作要点");

        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> meeting.hold(tomorrow, TODAY))
                .satisfies(refusal -> assertThat(refusal.arguments()).isEqualTo(List.of("/heldOn", TODAY.plusDays(1))));
        assertThat(meeting.status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void shouldBeHeldOnlyOnce() {
        meeting.hold(MINUTES, TODAY);

        assertThatExceptionOfType(MeetingAlreadyHeld.class).isThrownBy(() -> meeting.hold(MINUTES, TODAY));
    }

    @Test
    void shouldMoveToAnotherDayAndDivisionByCorrection() {
        meeting.hold(MINUTES, TODAY);

        meeting.correct(correction(XUECHENG, null, LocalDate.of(2020, 12, 31), null), TODAY);

        assertThat(meeting.state())
                .isEqualTo(new LawMeetingState(
                        meeting.id(),
                        0,
                        "370403",
                        LocalDate.of(2020, 12, 31),
                        Status.HELD,
                        "研究法治政府建设",
                        PLANNED,
                        LocalDate.of(2020, 12, 31),
                        null));
    }

    @Test
    void shouldKeepTheMinutesThatACorrectionLeavesOut() {
        meeting.hold(MINUTES, TODAY);

        meeting.correct(correction(null, null, null, 11), TODAY);

        assertThat(meeting.attendees()).isEqualTo(11);
        assertThat(meeting.chair()).isEqualTo("王建国");
        assertThat(meeting.conclusions()).isEqualTo("通过工作要点");
        assertThat(meeting.heldOn()).isEqualTo(HELD);
    }

    @Test
    void shouldFollowThePlannedDayWhenAPlanIsReDated() {
        meeting.correct(correction(null, LocalDate.of(2022, 1, 5), null, null), TODAY);

        assertThat(meeting.state().businessDate()).isEqualTo(LocalDate.of(2022, 1, 5));
    }

    @Test
    void shouldRefuseToCorrectTheMinutesOfAPlannedMeeting() {
        assertThatExceptionOfType(MeetingNotHeld.class)
                .isThrownBy(() -> meeting.correct(correction(null, null, HELD, null), TODAY));
    }

    @Test
    void shouldRefuseToReDateTheMinutesIntoTheFuture() {
        meeting.hold(MINUTES, TODAY);

        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> meeting.correct(correction(null, null, TODAY.plusDays(1), null), TODAY));
    }

    @Test
    void shouldTakeNoStepOnceAnnulled() {
        meeting.annul("重复录入", TODAY);

        assertThat(meeting.state().annulment()).isEqualTo(new Annulment("重复录入", TODAY));
        assertThatExceptionOfType(MeetingAnnulled.class).isThrownBy(() -> meeting.hold(MINUTES, TODAY));
        assertThatExceptionOfType(MeetingAnnulled.class)
                .isThrownBy(() -> meeting.correct(correction(null, null, null, null), TODAY));
        assertThatExceptionOfType(MeetingAnnulled.class).isThrownBy(() -> meeting.annul("又一次", TODAY));
    }

    private static Correction correction(
            DivisionCode division, LocalDate plannedOn, LocalDate heldOn, Integer attendees) {
        return new Correction(
                Optional.ofNullable(division),
                Optional.empty(),
                Optional.ofNullable(plannedOn),
                Optional.ofNullable(heldOn),
                Optional.empty(),
                Optional.ofNullable(attendees),
                Optional.empty());
    }
}
