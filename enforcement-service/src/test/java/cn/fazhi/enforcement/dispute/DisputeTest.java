package cn.fazhi.enforcement.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.DisputeState;
import cn.fazhi.contracts.DisputeState.Kind;
import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.contracts.DisputeState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import cn.fazhi.web.DateTooEarly;
import cn.fazhi.web.DateTooLate;
import cn.fazhi.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class DisputeTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final LocalDate ACCEPTED = LocalDate.parse("2021-03-05");
    private static final LocalDate TODAY = LocalDate.parse("2021-07-15");
    private static final Hearing HEARING = hearing("2021-05-12");
    private static final UpwardReport REPORT = report("2021-03-09");

    private final Dispute suit = aSuit();

    @Test
    void shouldCountFromItsAcceptance() {
        assertThat(suit.state())
                .isEqualTo(new DisputeState(
                        suit.id(),
                        0,
                        "370402",
                        ACCEPTED,
                        Status.ACCEPTED,
                        Kind.LITIGATION,
                        "（2021）鲁0402行初7号",
                        ACCEPTED,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null));
    }

    @Test
    void shouldCarryItsHearingsReportsAnalysesAndOutcome() {
        suit.hear(HEARING, TODAY);
        suit.report(REPORT, TODAY);
        suit.analyse(LocalDate.parse("2021-05-20"), TODAY);
        conclude("2021-06-30", Outcome.CLAIM_DISMISSED);

        assertThat(suit.state())
                .isEqualTo(new DisputeState(
                        suit.id(),
                        0,
                        "370402",
                        ACCEPTED,
                        Status.CONCLUDED,
                        Kind.LITIGATION,
                        "（2021）鲁0402行初7号",
                        ACCEPTED,
                        LocalDate.parse("2021-06-30"),
                        Outcome.CLAIM_DISMISSED,
                        List.of(new DisputeState.Hearing(LocalDate.parse("2021-05-12"), true, true)),
                        List.of(new DisputeState.UpwardReport(
                                "枣庄市市中区司法局", LocalDate.parse("2021-03-09"), "市中人社函〔2021〕9号")),
                        List.of(LocalDate.parse("2021-05-20")),
                        null));
    }

    @Test
    void shouldNotBeAcceptedTomorrow() {
        refused(
                DateInFuture.class,
                422,
                "/acceptedOn",
                () -> new Dispute(SHIZHONG, Kind.LITIGATION, null, TODAY.plusDays(1), null, TODAY));
    }

    @Test
    void shouldHaveAnOutcomeThatFitsItsKind() {
        refused(OutcomeNotInLaw.class, 422, "/outcome", () -> conclude("2021-06-30", Outcome.UPHELD));
        refused(
                OutcomeNotInLaw.class,
                422,
                "/outcome",
                () -> conclude(aReconsideration(), "2021-06-30", Outcome.CLAIM_DISMISSED));

        conclude("2021-06-30", Outcome.WITHDRAWN);
        assertThat(suit.outcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void shouldHaveAnOutcomeOfTheLawThatIsInForceOnTheDayOfItsConclusion() {
        var today = LocalDate.parse("2024-02-01");
        var later = aReconsideration();

        assertThatExceptionOfType(OutcomeNotInLaw.class)
                .isThrownBy(() -> later.conclude(new Conclusion(LocalDate.parse("2023-12-31"), Outcome.VOID), today))
                .satisfies(refusal -> assertThat(refusal.extensions().get("accepted"))
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .contains(Outcome.UPHELD)
                        .doesNotContain(Outcome.VOID));

        later.conclude(new Conclusion(LocalDate.parse("2024-01-01"), Outcome.VOID), today);
        assertThat(later.state().outcome()).isEqualTo(Outcome.VOID);
    }

    @Test
    void shouldBeConcludedOnceAfterItsAcceptanceAndItsHearings() {
        refused(DateTooEarly.class, 422, "/concludedOn", () -> conclude("2021-03-04", Outcome.WITHDRAWN));
        refused(DateInFuture.class, 422, "/concludedOn", () -> conclude("2021-07-16", Outcome.WITHDRAWN));
        suit.hear(HEARING, TODAY);
        refused(DateTooEarly.class, 422, "/concludedOn", () -> conclude("2021-05-11", Outcome.WITHDRAWN));

        conclude("2021-05-12", Outcome.WITHDRAWN);

        refused(DisputeAlreadyConcluded.class, 409, null, () -> conclude("2021-06-30", Outcome.MEDIATED));
    }

    @Test
    void shouldBeHeardBetweenItsAcceptanceAndItsConclusion() {
        refused(DateTooEarly.class, 422, "/on", () -> suit.hear(hearing("2021-03-04"), TODAY));
        refused(DateInFuture.class, 422, "/on", () -> suit.hear(hearing("2021-07-16"), TODAY));
        suit.hear(HEARING, TODAY);
        refused(HearingAlreadyRecorded.class, 409, null, () -> suit.hear(HEARING, TODAY));
        conclude("2021-06-30", Outcome.CLAIM_DISMISSED);

        refused(DateTooLate.class, 422, "/on", () -> suit.hear(hearing("2021-07-01"), TODAY));
        suit.hear(hearing("2021-06-30"), TODAY);
    }

    @Test
    void shouldBeReportedAndAnalysedAfterItsConclusionToo() {
        refused(DateTooEarly.class, 422, "/on", () -> suit.report(report("2021-03-04"), TODAY));
        refused(DateTooEarly.class, 422, "/on", () -> suit.analyse(LocalDate.parse("2021-03-04"), TODAY));
        refused(DateInFuture.class, 422, "/on", () -> suit.report(report("2021-07-16"), TODAY));
        refused(DateInFuture.class, 422, "/on", () -> suit.analyse(LocalDate.parse("2021-07-16"), TODAY));
        conclude("2021-06-30", Outcome.CLAIM_DISMISSED);

        suit.report(report("2021-07-01"), TODAY);
        suit.analyse(LocalDate.parse("2021-07-01"), TODAY);

        refused(ReportAlreadyRecorded.class, 409, null, () -> suit.report(report("2021-07-02"), TODAY));
        refused(
                JointAnalysisAlreadyRecorded.class,
                409,
                null,
                () -> suit.analyse(LocalDate.parse("2021-07-01"), TODAY));
    }

    @Test
    void shouldMoveToAnotherDivisionYearAndKind() {
        conclude("2021-06-30", Outcome.MEDIATED);

        correct(suit, it -> it.division("370403").acceptedOn("2020-12-30").kind(Kind.RECONSIDERATION));

        assertThat(suit.state().division()).isEqualTo("370403");
        assertThat(suit.state().businessDate()).isEqualTo("2020-12-30");
        assertThat(suit.state().acceptedOn()).isEqualTo("2020-12-30");
        assertThat(suit.state().kind()).isEqualTo(Kind.RECONSIDERATION);
        assertThat(suit.state().outcome()).isEqualTo(Outcome.MEDIATED);
    }

    @Test
    void shouldTakeOtherHearingsReportsAndAnalysesInPlaceOfThoseRecorded() {
        suit.hear(HEARING, TODAY);
        suit.report(REPORT, TODAY);
        suit.analyse(LocalDate.parse("2021-05-20"), TODAY);

        correct(
                suit,
                it -> it.hearings(hearing("2021-05-13"), hearing("2021-05-20"))
                        .reports()
                        .jointAnalyses("2021-05-21"));

        assertThat(suit.hearings()).containsExactly(hearing("2021-05-13"), hearing("2021-05-20"));
        assertThat(suit.reports()).isEmpty();
        assertThat(suit.jointAnalyses()).containsExactly(LocalDate.parse("2021-05-21"));
    }

    @Test
    void shouldKeepTheRulesInACorrection() {
        refused(
                OutcomeNotInLaw.class,
                422,
                "/outcome",
                () -> correct(concluded(), it -> it.kind(Kind.RECONSIDERATION)));
        refused(DateTooEarly.class, 422, "/concludedOn", () -> correct(concluded(), it -> it.acceptedOn("2021-07-01")));
        refused(
                DateTooEarly.class,
                422,
                "/concludedOn",
                () -> correct(concluded(), it -> it.concludedOn("2021-05-11")));
        refused(
                DateTooEarly.class,
                422,
                "/hearings/0/on",
                () -> correct(concluded(), it -> it.acceptedOn("2021-05-13")));
        refused(
                HearingAlreadyRecorded.class,
                409,
                null,
                () -> correct(concluded(), it -> it.hearings(HEARING, HEARING)));
        refused(
                DateInFuture.class,
                422,
                "/reports/0/on",
                () -> correct(concluded(), it -> it.reports(report("2021-07-16"))));
        refused(
                DateInFuture.class,
                422,
                "/jointAnalyses/1",
                () -> correct(concluded(), it -> it.jointAnalyses("2021-05-20", "2021-07-16")));
        refused(
                JointAnalysisAlreadyRecorded.class,
                409,
                null,
                () -> correct(concluded(), it -> it.jointAnalyses("2021-05-20", "2021-05-20")));
    }

    @Test
    void shouldGoOnWhenItsOutcomeWasRecordedInError() {
        conclude("2021-06-30", Outcome.CLAIM_DISMISSED);

        correct(suit, CorrectionBuilder::reopened);

        assertThat(suit.state().status()).isEqualTo(Status.ACCEPTED);
        assertThat(suit.state().concludedOn()).isNull();
        assertThat(suit.state().outcome()).isNull();
        conclude("2021-07-10", Outcome.WITHDRAWN);
    }

    @Test
    void shouldHaveNoOutcomeToCorrectBeforeItIsConcluded() {
        refused(DisputeNotConcluded.class, 409, null, () -> correct(aSuit(), it -> it.outcome(Outcome.WITHDRAWN)));
        refused(DisputeNotConcluded.class, 409, null, () -> correct(aSuit(), it -> it.concludedOn("2021-06-30")));
        refused(DisputeNotConcluded.class, 409, null, () -> correct(aSuit(), CorrectionBuilder::reopened));
        refused(
                DisputeNotConcluded.class,
                409,
                null,
                () -> correct(concluded(), it -> it.reopened().outcome(Outcome.WITHDRAWN)));
    }

    @Test
    void shouldKeepTheReasonOfItsAnnulmentAndNothingElseThereafter() {
        suit.annul("重复录入", TODAY);

        assertThat(suit.state().annulment()).isEqualTo(new Annulment("重复录入", TODAY));
        refused(DisputeAnnulled.class, 409, null, () -> suit.hear(HEARING, TODAY));
        refused(DisputeAnnulled.class, 409, null, () -> suit.report(REPORT, TODAY));
        refused(DisputeAnnulled.class, 409, null, () -> suit.analyse(ACCEPTED, TODAY));
        refused(DisputeAnnulled.class, 409, null, () -> conclude("2021-06-30", Outcome.WITHDRAWN));
        refused(DisputeAnnulled.class, 409, null, () -> correct(suit, it -> it.acceptedOn("2021-03-04")));
        refused(DisputeAnnulled.class, 409, null, () -> suit.annul("又一次", TODAY));
    }

    private void conclude(String on, Outcome outcome) {
        conclude(suit, on, outcome);
    }

    private static void conclude(Dispute dispute, String on, Outcome outcome) {
        dispute.conclude(new Conclusion(LocalDate.parse(on), outcome), TODAY);
    }

    private static void correct(Dispute dispute, Consumer<CorrectionBuilder> what) {
        var correction = new CorrectionBuilder();
        what.accept(correction);
        dispute.correct(correction.build(), TODAY);
    }

    private static Dispute aSuit() {
        return new Dispute(SHIZHONG, Kind.LITIGATION, "（2021）鲁0402行初7号", ACCEPTED, "SS-1", TODAY);
    }

    private static Dispute aReconsideration() {
        return new Dispute(SHIZHONG, Kind.RECONSIDERATION, null, ACCEPTED, null, TODAY);
    }

    private static Dispute concluded() {
        var suit = aSuit();
        suit.hear(HEARING, TODAY);
        conclude(suit, "2021-06-30", Outcome.CLAIM_DISMISSED);
        return suit;
    }

    private static Hearing hearing(String on) {
        return new Hearing(LocalDate.parse(on), true, true);
    }

    private static UpwardReport report(String on) {
        return new UpwardReport("枣庄市市中区司法局", LocalDate.parse(on), "市中人社函〔2021〕9号");
    }

    private static void refused(Class<? extends Refusal> type, int status, String pointer, Runnable step) {
        assertThatExceptionOfType(type).isThrownBy(step::run).satisfies(refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.pointer()).isEqualTo(pointer);
        });
    }
}
