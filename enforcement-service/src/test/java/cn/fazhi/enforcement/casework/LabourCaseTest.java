package cn.fazhi.enforcement.casework;

import static cn.fazhi.enforcement.casework.ACase.LI;
import static cn.fazhi.enforcement.casework.ACase.TERMS;
import static cn.fazhi.enforcement.casework.ACase.TODAY;
import static cn.fazhi.enforcement.casework.ACase.ZHAO;
import static cn.fazhi.enforcement.casework.ACase.closed;
import static cn.fazhi.enforcement.casework.ACase.decide;
import static cn.fazhi.enforcement.casework.ACase.decided;
import static cn.fazhi.enforcement.casework.ACase.filed;
import static cn.fazhi.enforcement.casework.ACase.investigated;
import static cn.fazhi.enforcement.casework.ACase.on;
import static cn.fazhi.enforcement.casework.ACase.underInvestigation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.CaseState;
import cn.fazhi.contracts.CaseState.Cause;
import cn.fazhi.contracts.CaseState.ClosingReason;
import cn.fazhi.contracts.CaseState.DecisionKind;
import cn.fazhi.contracts.CaseState.Recipient;
import cn.fazhi.contracts.CaseState.Source;
import cn.fazhi.contracts.CaseState.Status;
import cn.fazhi.web.DateInFuture;
import cn.fazhi.web.Refusal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LabourCaseTest {

    @Test
    void shouldBeFiledWithItsTerm() {
        var labourCase = filed("2021-03-01");

        assertThat(labourCase.state())
                .isEqualTo(new CaseState(
                        labourCase.id(),
                        0,
                        "370402",
                        on("2021-03-01"),
                        Status.FILED,
                        "枣市中人社监立字〔2021〕3号",
                        Cause.WAGE_ARREARS,
                        Source.COMPLAINT,
                        ACase.EMPLOYER.snapshot(),
                        on("2021-03-01"),
                        on("2021-04-30"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null));
    }

    @Test
    void shouldNotBeFiledTomorrow() {
        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> filed("2022-01-01"))
                .matches(refusal -> refusal.pointer().equals("/filedOn"));
    }

    @Test
    void shouldBeInvestigatedByTwoInspectorsWithCertificatesOfTheirOwn() {
        var labourCase = filed("2021-03-01");
        var sameCertificate = new Inspector("李小强", "LD-018");

        refused("two-inspectors-required", () -> start(labourCase, "2021-03-02", LI));
        refused("two-inspectors-required", () -> start(labourCase, "2021-03-02", LI, sameCertificate));
        start(labourCase, "2021-03-02", LI, ZHAO);

        assertThat(labourCase.state().status()).isEqualTo(Status.INVESTIGATING);
        refused("investigation-already-started", () -> start(labourCase, "2021-03-03", LI, ZHAO));
    }

    @Test
    void shouldBeExtendedOnceWhileTheTermRuns() {
        var labourCase = underInvestigation();

        refused("extension-too-late", () -> extend(labourCase, "2021-05-01"));
        extend(labourCase, "2021-04-30");

        assertThat(labourCase.state().status()).isEqualTo(Status.EXTENDED);
        assertThat(labourCase.state().investigationDueOn()).isEqualTo("2021-05-30");
        refused("investigation-already-extended", () -> extend(labourCase, "2021-05-02"));
    }

    @Test
    void shouldBeExtendedOnlyWhileItIsInvestigated() {
        refused("investigation-not-under-way", () -> extend(filed("2021-03-01"), "2021-03-05"));
        refused("investigation-not-under-way", () -> extend(investigated(), "2021-04-05"));
    }

    @Test
    void shouldCountTheTermOfTheDecisionFromTheEndOfTheInvestigation() {
        assertThat(investigated().state().decisionDueOn()).isEqualTo("2021-04-16");
        assertThat(investigated().state().investigatedOn()).isEqualTo("2021-04-01");
        assertThat(investigated().state().status()).isEqualTo(Status.INVESTIGATING);
    }

    @Test
    void shouldLetAnInvestigationEndLate() {
        var labourCase = underInvestigation();

        labourCase.endInvestigation(on("2021-09-01"), TERMS, TODAY);

        assertThat(labourCase.state().investigatedOn()).isEqualTo("2021-09-01");
        assertThat(labourCase.state().investigationDueOn()).isEqualTo("2021-04-30");
    }

    @Test
    void shouldTakeItsStepsInTheOrderOfTheirDates() {
        refused("date-too-early", () -> start(filed("2021-03-01"), "2021-02-28", LI, ZHAO));
        refused("date-too-early", () -> underInvestigation().endInvestigation(on("2021-03-01"), TERMS, TODAY));
        refused("date-too-early", () -> decide(investigated(), DecisionKind.TREATMENT, "2021-03-31", null, false));
        refused("date-too-early", () -> decided().settle(1, Outcome.FULFILLED, on("2021-04-01"), TODAY));
        refused("date-too-early", () -> decided().transfer(Recipient.POLICE, on("2021-04-01"), TODAY));
        refused("date-in-future", () -> underInvestigation().endInvestigation(on("2022-01-01"), TERMS, TODAY));
    }

    @Test
    void shouldBeDecidedOnlyAfterTheInvestigation() {
        var labourCase = underInvestigation();

        refused(
                "investigation-not-ended",
                () -> decide(labourCase, DecisionKind.RECTIFICATION_ORDER, "2021-03-05", null, false));
        refused("investigation-not-ended", () -> labourCase.discuss(on("2021-03-05"), TODAY));
        refused("investigation-not-ended", () -> labourCase.offerHearing(on("2021-03-05"), TODAY));
    }

    @Test
    void shouldCloseOnlyWhenEveryOrderHasComeToItsEnd() {
        var labourCase = decided();
        decide(labourCase, DecisionKind.TREATMENT, "2021-04-03", null, false);
        decide(labourCase, DecisionKind.PENALTY, "2021-04-04", "2000.00", false);
        labourCase.settle(1, Outcome.FULFILLED, on("2021-05-01"), TODAY);

        assertThatExceptionOfType(OrdersUnsettled.class)
                .isThrownBy(() -> labourCase.close(ClosingReason.FULFILLED, on("2021-06-01"), TODAY))
                .matches(refusal -> refusal.extensions().get("decisions").equals(List.of(2, 3)));
        labourCase.settle(2, Outcome.ENFORCED_BY_COURT, on("2021-05-20"), TODAY);
        labourCase.settle(3, Outcome.REVOKED, on("2021-05-21"), TODAY);
        labourCase.close(ClosingReason.ENFORCED_BY_COURT, on("2021-06-01"), TODAY);

        assertThat(labourCase.state().status()).isEqualTo(Status.CLOSED);
        assertThat(labourCase.state().endedOn()).isEqualTo("2021-06-01");
        assertThat(labourCase.state().decisions())
                .extracting(CaseState.Decision::kind)
                .containsExactly(DecisionKind.RECTIFICATION_ORDER, DecisionKind.TREATMENT);
    }

    @Test
    void shouldCloseAsWhatAnOrderCameTo() {
        refused(
                "closing-reason-unfounded",
                () -> underInvestigation().close(ClosingReason.FULFILLED, on("2021-06-01"), TODAY));
        var labourCase = decided();
        labourCase.settle(1, Outcome.FULFILLED, on("2021-05-01"), TODAY);
        refused(
                "closing-reason-unfounded",
                () -> labourCase.close(ClosingReason.ENFORCED_BY_COURT, on("2021-06-01"), TODAY));

        var terminated = underInvestigation();
        terminated.close(ClosingReason.TERMINATED, on("2021-06-01"), TODAY);
        assertThat(terminated.state().closingReason()).isEqualTo(ClosingReason.TERMINATED);
    }

    @Test
    void shouldSettleAnOrderOnce() {
        var labourCase = decided();
        labourCase.settle(1, Outcome.FULFILLED, on("2021-05-01"), TODAY);

        refused("order-already-settled", () -> labourCase.settle(1, Outcome.REVOKED, on("2021-05-02"), TODAY));
        refused("unknown-decision", () -> labourCase.settle(2, Outcome.REVOKED, on("2021-05-02"), TODAY));
        refused("unknown-decision", () -> labourCase.settle(0, Outcome.REVOKED, on("2021-05-02"), TODAY));
    }

    @Test
    void shouldRevokeAFilingThatHasNoDecisionInForce() {
        refused("case-decided", () -> decided().revoke(on("2021-06-01"), TODAY));
        var labourCase = decided();
        labourCase.settle(1, Outcome.REVOKED, on("2021-05-01"), TODAY);

        labourCase.revoke(on("2021-06-01"), TODAY);

        assertThat(labourCase.state().status()).isEqualTo(Status.REVOKED);
        assertThat(labourCase.state().endedOn()).isEqualTo("2021-06-01");
        assertThat(labourCase.state().closingReason()).isNull();
    }

    @Test
    void shouldBeTransferredWithItsOrdersOpen() {
        var labourCase = decided();

        labourCase.transfer(Recipient.POLICE, on("2021-06-01"), TODAY);

        assertThat(labourCase.state().status()).isEqualTo(Status.TRANSFERRED);
        assertThat(labourCase.state().transferredTo()).isEqualTo(Recipient.POLICE);
    }

    @Test
    void shouldTakeNoStepAfterItsEnd() {
        var labourCase = closed();
        var later = on("2021-06-01");

        refused("case-already-closed", () -> start(labourCase, "2021-06-01", LI, ZHAO));
        refused("case-already-closed", () -> extend(labourCase, "2021-06-01"));
        refused("case-already-closed", () -> labourCase.endInvestigation(later, TERMS, TODAY));
        refused("case-already-closed", () -> labourCase.discuss(later, TODAY));
        refused("case-already-closed", () -> labourCase.offerHearing(later, TODAY));
        refused("case-already-closed", () -> decide(labourCase, DecisionKind.TREATMENT, "2021-06-01", null, false));
        refused("case-already-closed", () -> labourCase.settle(1, Outcome.REVOKED, later, TODAY));
        refused("case-already-closed", () -> labourCase.close(ClosingReason.FULFILLED, later, TODAY));
        refused("case-already-closed", () -> labourCase.revoke(later, TODAY));
        refused("case-already-closed", () -> labourCase.transfer(Recipient.POLICE, later, TODAY));
    }

    @Test
    void shouldTakeNoStepAfterItsAnnulment() {
        var labourCase = underInvestigation();
        labourCase.annul("重复录入", TODAY);

        assertThat(labourCase.state().annulled()).isTrue();
        assertThat(labourCase.state().annulment().reason()).isEqualTo("重复录入");
        refused("case-annulled", () -> labourCase.endInvestigation(on("2021-04-01"), TERMS, TODAY));
        refused("case-annulled", () -> labourCase.revoke(on("2021-04-01"), TODAY));
        refused("case-annulled", () -> labourCase.annul("又一次", TODAY));
    }

    static void refused(String slug, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::slug)
                .isEqualTo(slug);
    }

    private static void start(LabourCase labourCase, String day, Inspector... by) {
        labourCase.startInvestigation(on(day), List.of(by), TERMS, TODAY);
    }

    private static void extend(LabourCase labourCase, String day) {
        labourCase.extendInvestigation(on(day), TERMS, TODAY);
    }
}
