package cn.fazhi.enforcement.casework;

import static cn.fazhi.enforcement.casework.ACase.LI;
import static cn.fazhi.enforcement.casework.ACase.SUN;
import static cn.fazhi.enforcement.casework.ACase.TERMS;
import static cn.fazhi.enforcement.casework.ACase.TODAY;
import static cn.fazhi.enforcement.casework.ACase.ZHAO;
import static cn.fazhi.enforcement.casework.ACase.closed;
import static cn.fazhi.enforcement.casework.ACase.decided;
import static cn.fazhi.enforcement.casework.ACase.filed;
import static cn.fazhi.enforcement.casework.ACase.investigated;
import static cn.fazhi.enforcement.casework.ACase.on;
import static cn.fazhi.enforcement.casework.ACase.underInvestigation;
import static cn.fazhi.enforcement.casework.LabourCaseTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.CaseState.Cause;
import cn.fazhi.contracts.CaseState.ClosingReason;
import cn.fazhi.contracts.CaseState.DecisionKind;
import cn.fazhi.contracts.CaseState.Recipient;
import cn.fazhi.contracts.CaseState.Status;
import org.junit.jupiter.api.Test;

class CaseCorrectionTest {

    @Test
    void shouldReckonTheTermsAnewWhenItIsReDated() {
        var labourCase = investigated();

        correct(labourCase, new CorrectionBuilder().filedOn("2020-12-30").investigatedOn("2021-04-02"));

        assertThat(labourCase.state().businessDate()).isEqualTo("2020-12-30");
        assertThat(labourCase.state().investigationDueOn()).isEqualTo("2021-02-28");
        assertThat(labourCase.state().decisionDueOn()).isEqualTo("2021-04-17");
    }

    @Test
    void shouldMoveToAnotherDivisionAndCauseWithItsNumber() {
        var labourCase = underInvestigation();

        correct(labourCase, new CorrectionBuilder().division("370403").cause(Cause.SOCIAL_INSURANCE));

        assertThat(labourCase.state().division()).isEqualTo("370403");
        assertThat(labourCase.state().cause()).isEqualTo(Cause.SOCIAL_INSURANCE);
        assertThat(labourCase.state().status()).isEqualTo(Status.INVESTIGATING);
        assertThat(labourCase.state().caseNumber()).isEqualTo("枣市中人社监立字〔2021〕3号");
    }

    @Test
    void shouldOpenAClosedCaseAgainWhereItStoodBefore() {
        var labourCase = closed();

        correct(labourCase, new CorrectionBuilder().reopen());

        assertThat(labourCase.state().status()).isEqualTo(Status.DECIDED);
        assertThat(labourCase.state().endedOn()).isNull();
        assertThat(labourCase.state().closingReason()).isNull();
        labourCase.close(ClosingReason.FULFILLED, on("2021-07-01"), TODAY);
        assertThat(labourCase.state().endedOn()).isEqualTo("2021-07-01");
    }

    @Test
    void shouldOpenRevokedAndTransferredCasesAgainToo() {
        var revoked = filed("2021-03-01");
        revoked.revoke(on("2021-03-02"), TODAY);
        var transferred = underInvestigation();
        transferred.extendInvestigation(on("2021-03-05"), TERMS, TODAY);
        transferred.transfer(Recipient.POLICE, on("2021-03-06"), TODAY);

        correct(revoked, new CorrectionBuilder().reopen());
        correct(transferred, new CorrectionBuilder().reopen());

        assertThat(revoked.state().status()).isEqualTo(Status.FILED);
        assertThat(transferred.state().status()).isEqualTo(Status.EXTENDED);
        assertThat(transferred.state().transferredTo()).isNull();
    }

    @Test
    void shouldNotOpenWhatIsOpen() {
        refused("step-not-taken", () -> correct(decided(), new CorrectionBuilder().reopen()));
    }

    @Test
    void shouldCorrectTheEndOnlyOfWhatEndedThatWay() {
        var labourCase = closed();

        correct(labourCase, new CorrectionBuilder().endedOn("2021-05-03").closingReason(ClosingReason.TERMINATED));

        assertThat(labourCase.state().endedOn()).isEqualTo("2021-05-03");
        assertThat(labourCase.state().closingReason()).isEqualTo(ClosingReason.TERMINATED);
        refused("step-not-taken", () -> correct(labourCase, new CorrectionBuilder().transferredTo(Recipient.POLICE)));
        refused("step-not-taken", () -> correct(decided(), new CorrectionBuilder().endedOn("2021-05-03")));
        refused(
                "closing-reason-unfounded",
                () -> correct(labourCase, new CorrectionBuilder().closingReason(ClosingReason.ENFORCED_BY_COURT)));
    }

    @Test
    void shouldAddNoStep() {
        var labourCase = filed("2021-03-01");

        refused("step-not-taken", () -> correct(labourCase, new CorrectionBuilder().investigatedOn("2021-03-05")));
        refused("step-not-taken", () -> correct(labourCase, new CorrectionBuilder().extendedOn("2021-03-05")));
        refused("step-not-taken", () -> correct(labourCase, new CorrectionBuilder().inspectors(LI, ZHAO)));
        refused(
                "unknown-decision",
                () -> correct(
                        labourCase, new CorrectionBuilder().decision(1, DecisionKind.PENALTY, "2021-04-02", "1.00")));
    }

    @Test
    void shouldKeepTheOrderOfDates() {
        refused("date-too-early", () -> correct(closed(), new CorrectionBuilder().endedOn("2021-04-30")));
        refused("date-too-early", () -> correct(closed(), new CorrectionBuilder().investigatedOn("2021-04-03")));
        refused("date-too-early", () -> correct(closed(), new CorrectionBuilder().filedOn("2021-03-03")));
        refused("date-in-future", () -> correct(closed(), new CorrectionBuilder().endedOn("2022-01-01")));
    }

    @Test
    void shouldKeepTheRulesOfADecision() {
        var labourCase = closed();

        correct(labourCase, new CorrectionBuilder().decision(1, DecisionKind.PENALTY, "2021-04-03", "2000.00"));

        var decision = labourCase.details().decisions().getFirst();
        assertThat(decision.fine()).isEqualTo("2000.00");
        assertThat(decision.outcome()).isEqualTo(Outcome.FULFILLED);
        refused(
                "hearing-offer-required",
                () -> correct(
                        labourCase,
                        new CorrectionBuilder().decision(1, DecisionKind.PENALTY, "2021-04-03", "50000.00")));
    }

    @Test
    void shouldKeepTwoInspectors() {
        var labourCase = underInvestigation();

        refused("two-inspectors-required", () -> correct(labourCase, new CorrectionBuilder().inspectors(LI)));
        correct(labourCase, new CorrectionBuilder().inspectors(LI, SUN));

        assertThat(labourCase.details().inspectors()).containsExactly(LI, SUN);
    }

    @Test
    void shouldNotCorrectAnAnnulledCase() {
        var labourCase = closed();
        labourCase.annul("重复录入", TODAY);

        refused("case-annulled", () -> correct(labourCase, new CorrectionBuilder().reopen()));
    }

    private static void correct(LabourCase labourCase, CorrectionBuilder correction) {
        labourCase.correct(correction.build(), TERMS, TODAY);
    }
}
