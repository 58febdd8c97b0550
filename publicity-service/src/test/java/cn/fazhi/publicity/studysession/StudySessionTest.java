package cn.fazhi.publicity.studysession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.StudySessionState;
import cn.fazhi.contracts.StudySessionState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudySessionTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final DivisionCode XUECHENG = new DivisionCode("370403");
    private static final LocalDate TODAY = LocalDate.of(2021, 12, 31);
    private static final LocalDate PLANNED = LocalDate.of(2021, 3, 26);
    private static final LocalDate HELD = LocalDate.of(2021, 3, 29);
    private static final Completion COMPLETION = new Completion(HELD, List.of("民法典", "优化营商环境条例"), 23);

    private final StudySession session = new StudySession(SHIZHONG, "第一季度集体学法", PLANNED, null);

    @Test
    void shouldBelongToThePlannedDayAndStudyNothingUntilItIsHeld() {
        assertThat(session.state()).isEqualTo(state("370402", PLANNED, Status.PLANNED, null, List.of(), 0));
    }

    @Test
    void shouldBelongToTheDayItWasHeld() {
        session.hold(COMPLETION, TODAY);

        assertThat(session.state()).isEqualTo(state("370402", HELD, Status.HELD, HELD, List.of("民法典", "优化营商环境条例"), 23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"民法典", "《民法典》", " 《民法典》 ", "　《民法典》", "《 民法典 》", "民法典》"})
    void shouldKnowALawByItsNameAlone(String written) {
        session.hold(new Completion(HELD, List.of(written), 23), TODAY);

        assertThat(session.laws()).containsExactly("民法典");
    }

    @Test
    void shouldStudyALawOnceHoweverOftenItIsListed() {
        session.hold(new Completion(HELD, List.of("《民法典》", "优化营商环境条例", "民法典 "), 23), TODAY);

        assertThat(session.laws()).containsExactly("民法典", "优化营商环境条例");
    }

    @Test
    void shouldBeHeldTodayAtTheLatest() {
        var tomorrow = new Completion(TODAY.plusDays(1), List.of("民法典"), 23);

        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> session.hold(tomorrow, TODAY))
                .satisfies(refusal -> assertThat(refusal.arguments()).isEqualTo(List.of("/heldOn", TODAY.plusDays(1))));
        assertThat(session.status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void shouldBeHeldOnlyOnce() {
        session.hold(COMPLETION, TODAY);

        assertThatExceptionOfType(StudySessionAlreadyHeld.class).isThrownBy(() -> session.hold(COMPLETION, TODAY));
    }

    @Test
    void shouldMoveToAnotherYearAndDivisionByCorrection() {
        session.hold(COMPLETION, TODAY);

        session.correct(correction(XUECHENG, null, LocalDate.of(2020, 12, 31), List.of("《劳动法》")), TODAY);

        assertThat(session.state())
                .isEqualTo(state(
                        "370403",
                        LocalDate.of(2020, 12, 31),
                        Status.HELD,
                        LocalDate.of(2020, 12, 31),
                        List.of("劳动法"),
                        23));
    }

    @Test
    void shouldKeepTheLawsThatACorrectionLeavesOut() {
        session.hold(COMPLETION, TODAY);

        session.correct(correction(null, null, LocalDate.of(2021, 3, 30), null), TODAY);

        assertThat(session.laws()).containsExactly("民法典", "优化营商环境条例");
        assertThat(session.attendees()).isEqualTo(23);
    }

    @Test
    void shouldFollowThePlannedDayWhenAPlanIsReDated() {
        session.correct(correction(null, LocalDate.of(2022, 1, 5), null, null), TODAY);

        assertThat(session.state().businessDate()).isEqualTo(LocalDate.of(2022, 1, 5));
    }

    @Test
    void shouldRefuseToCorrectTheLawsOfAPlannedSession() {
        assertThatExceptionOfType(StudySessionNotHeld.class)
                .isThrownBy(() -> session.correct(correction(null, null, null, List.of("劳动法")), TODAY));
    }

    @Test
    void shouldTakeNoStepOnceAnnulled() {
        session.annul("重复录入", TODAY);

        assertThat(session.state().annulment()).isEqualTo(new Annulment("重复录入", TODAY));
        assertThatExceptionOfType(StudySessionAnnulled.class).isThrownBy(() -> session.hold(COMPLETION, TODAY));
        assertThatExceptionOfType(StudySessionAnnulled.class)
                .isThrownBy(() -> session.correct(correction(null, null, null, null), TODAY));
        assertThatExceptionOfType(StudySessionAnnulled.class).isThrownBy(() -> session.annul("又一次", TODAY));
    }

    private StudySessionState state(
            String division,
            LocalDate businessDate,
            Status status,
            LocalDate heldOn,
            List<String> laws,
            int attendees) {
        return new StudySessionState(
                session.id(), 0, division, businessDate, status, "第一季度集体学法", PLANNED, heldOn, laws, attendees, null);
    }

    private static Correction correction(
            DivisionCode division, LocalDate plannedOn, LocalDate heldOn, List<String> laws) {
        return new Correction(
                Optional.ofNullable(division),
                Optional.empty(),
                Optional.ofNullable(plannedOn),
                Optional.ofNullable(heldOn),
                Optional.ofNullable(laws),
                Optional.empty());
    }
}
