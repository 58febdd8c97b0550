package cn.fazhi.report.governance.decision;

import static cn.fazhi.contracts.MajorDecisionState.Gate.COLLECTIVE_DISCUSSION;
import static cn.fazhi.contracts.MajorDecisionState.Gate.EXPERT_ARGUMENT;
import static cn.fazhi.contracts.MajorDecisionState.Gate.LEGALITY_REVIEW;
import static cn.fazhi.contracts.MajorDecisionState.Gate.PUBLIC_PARTICIPATION;
import static cn.fazhi.contracts.MajorDecisionState.Gate.RISK_ASSESSMENT;
import static cn.fazhi.contracts.MajorDecisionState.Passage.PASSED;
import static cn.fazhi.contracts.MajorDecisionState.Passage.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.MajorDecisionState;
import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.contracts.MajorDecisionState.GatePassage;
import cn.fazhi.contracts.MajorDecisionState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MajorDecisionTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final DivisionCode XUECHENG = new DivisionCode("370403");
    private static final LocalDate TODAY = LocalDate.of(2021, 12, 1);
    private static final LocalDate PROPOSED = LocalDate.of(2021, 4, 1);
    private static final LocalDate GATES = LocalDate.of(2021, 5, 20);
    private static final LocalDate ADOPTED = LocalDate.of(2021, 6, 1);
    private static final Adoption ADOPTION = new Adoption(ADOPTED, "枣市中人社发〔2021〕12号");
    private static final GateEntry PASS = new GateEntry(PASSED, GATES, null, "会议纪要");

    private final MajorDecision decision = new MajorDecision(SHIZHONG, "实施方案", PROPOSED, null, TODAY);

    @Test
    void shouldBelongToTheDayOfTheProposalUntilItIsAdopted() {
        assertThat(decision.state())
                .isEqualTo(new MajorDecisionState(
                        decision.id(),
                        0,
                        "370402",
                        PROPOSED,
                        Status.PROPOSED,
                        "实施方案",
                        PROPOSED,
                        null,
                        List.of(),
                        null));
    }

    @Test
    void shouldCarryItsGatesInTheOrderOfTheLawWhateverTheOrderOfTheirRecording() {
        decision.record(LEGALITY_REVIEW, PASS, TODAY);
        decision.record(PUBLIC_PARTICIPATION, new GateEntry(WAIVED, GATES, "不涉及公众利益", null), TODAY);

        assertThat(decision.state().gates())
                .isEqualTo(List.of(
                        new GatePassage(PUBLIC_PARTICIPATION, WAIVED, GATES),
                        new GatePassage(LEGALITY_REVIEW, PASSED, GATES)));
    }

    @Test
    void shouldBeAdoptedOnceEachGateIsPassedOrWaived() {
        passAllBut(RISK_ASSESSMENT);
        decision.record(RISK_ASSESSMENT, new GateEntry(WAIVED, GATES, "不涉及社会稳定风险", null), TODAY);

        decision.adopt(ADOPTION, TODAY);

        assertThat(decision.state().status()).isEqualTo(Status.ADOPTED);
        assertThat(decision.state().businessDate()).isEqualTo(ADOPTED);
        assertThat(decision.documentNumber()).isEqualTo("枣市中人社发〔2021〕12号");
    }

    @ParameterizedTest
    @EnumSource
    void shouldNotBeAdoptedWhileAGateIsOpen(Gate open) {
        passAllBut(open);

        assertThatExceptionOfType(GatesOpen.class)
                .isThrownBy(() -> decision.adopt(ADOPTION, TODAY))
                .satisfies(refusal -> assertThat(refusal.extensions()).isEqualTo(Map.of("openGates", List.of(open))));
        assertThat(decision.status()).isEqualTo(Status.PROPOSED);
    }

    @Test
    void shouldNameEveryOpenGate() {
        decision.record(EXPERT_ARGUMENT, PASS, TODAY);
        decision.record(LEGALITY_REVIEW, PASS, TODAY);

        assertThatExceptionOfType(GatesOpen.class)
                .isThrownBy(() -> decision.adopt(ADOPTION, TODAY))
                .satisfies(refusal -> assertThat(refusal.arguments())
                        .isEqualTo(List.of("PUBLIC_PARTICIPATION, RISK_ASSESSMENT, COLLECTIVE_DISCUSSION")));
    }

    @Test
    void shouldRecordAGateOnlyOnce() {
        decision.record(EXPERT_ARGUMENT, PASS, TODAY);

        assertThatExceptionOfType(GateAlreadyRecorded.class)
                .isThrownBy(() -> decision.record(EXPERT_ARGUMENT, PASS, TODAY));
    }

    @Test
    void shouldRefuseAWaiverWithoutAReason() {
        assertThatExceptionOfType(WaiverNeedsReason.class)
                .isThrownBy(() -> decision.record(EXPERT_ARGUMENT, new GateEntry(WAIVED, GATES, null, null), TODAY));
        assertThatExceptionOfType(WaiverNeedsReason.class)
                .isThrownBy(() -> decision.record(EXPERT_ARGUMENT, new GateEntry(WAIVED, GATES, " ", null), TODAY));
        assertThat(decision.gates()).isEmpty();
    }

    @Test
    void shouldRefuseAGateInTheFuture() {
        var tomorrow = new GateEntry(PASSED, TODAY.plusDays(1), null, null);

        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> decision.record(EXPERT_ARGUMENT, tomorrow, TODAY));
    }

    @Test
    void shouldRefuseAProposalInTheFuture() {
        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> new MajorDecision(SHIZHONG, "实施方案", TODAY.plusDays(1), null, TODAY));
    }

    @Test
    void shouldRefuseAnAdoptionInTheFuture() {
        passAllBut();

        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> decision.adopt(new Adoption(TODAY.plusDays(1), "无"), TODAY));
    }

    @Test
    void shouldRefuseAnAdoptionBeforeTheLastGate() {
        passAllBut();

        assertThatExceptionOfType(AdoptedTooEarly.class)
                .isThrownBy(() -> decision.adopt(new Adoption(GATES.minusDays(1), "无"), TODAY))
                .satisfies(refusal -> assertThat(refusal.arguments()).isEqualTo(List.of(GATES.minusDays(1), GATES)));
    }

    @Test
    void shouldBeAdoptedOnTheDayOfTheLastGateAtTheEarliest() {
        passAllBut();

        decision.adopt(new Adoption(GATES, "无"), TODAY);

        assertThat(decision.adoptedOn()).isEqualTo(GATES);
    }

    @Test
    void shouldRefuseAnAdoptionBeforeTheProposal() {
        passAllBut();
        var proposedLater = correction(null, ADOPTED.plusDays(1), null, Map.of());
        decision.correct(proposedLater, TODAY);

        assertThatExceptionOfType(AdoptedTooEarly.class).isThrownBy(() -> decision.adopt(ADOPTION, TODAY));
    }

    @Test
    void shouldBeAdoptedOnlyOnce() {
        adopted();

        assertThatExceptionOfType(DecisionAlreadyAdopted.class).isThrownBy(() -> decision.adopt(ADOPTION, TODAY));
    }

    @Test
    void shouldMoveToAnotherDayAndDivisionByCorrection() {
        adopted();

        decision.correct(correction(XUECHENG, null, LocalDate.of(2021, 6, 2), Map.of()), TODAY);

        assertThat(decision.state().division()).isEqualTo("370403");
        assertThat(decision.state().businessDate()).isEqualTo(LocalDate.of(2021, 6, 2));
        assertThat(decision.documentNumber()).isEqualTo("枣市中人社发〔2021〕12号");
    }

    @Test
    void shouldReplaceTheEntryOfACorrectedGateOnly() {
        adopted();
        var entry = new GateEntry(WAIVED, GATES.plusDays(1), "不涉及专业性问题", null);

        decision.correct(correction(null, null, null, Map.of(EXPERT_ARGUMENT, entry)), TODAY);

        assertThat(decision.gates().get(EXPERT_ARGUMENT)).isEqualTo(entry);
        assertThat(decision.gates().get(COLLECTIVE_DISCUSSION)).isEqualTo(PASS);
        assertThat(decision.state().businessDate()).isEqualTo(ADOPTED);
    }

    @Test
    void shouldRefuseACorrectionThatPutsAGateAfterTheAdoption() {
        adopted();
        var later = new GateEntry(PASSED, ADOPTED.plusDays(1), null, null);

        assertThatExceptionOfType(AdoptedTooEarly.class)
                .isThrownBy(
                        () -> decision.correct(correction(null, null, null, Map.of(EXPERT_ARGUMENT, later)), TODAY));
    }

    @Test
    void shouldRefuseToCorrectAGateThatIsNotRecorded() {
        assertThatExceptionOfType(GateNotRecorded.class)
                .isThrownBy(() -> decision.correct(correction(null, null, null, Map.of(EXPERT_ARGUMENT, PASS)), TODAY));
    }

    @Test
    void shouldRefuseToCorrectTheAdoptionOfAProposal() {
        assertThatExceptionOfType(DecisionNotAdopted.class)
                .isThrownBy(() -> decision.correct(correction(null, null, ADOPTED, Map.of()), TODAY));
    }

    @Test
    void shouldTakeNoStepOnceAnnulled() {
        decision.annul("重复录入", TODAY);

        assertThat(decision.state().annulment()).isEqualTo(new Annulment("重复录入", TODAY));
        assertThatExceptionOfType(DecisionAnnulled.class)
                .isThrownBy(() -> decision.record(EXPERT_ARGUMENT, PASS, TODAY));
        assertThatExceptionOfType(DecisionAnnulled.class).isThrownBy(() -> decision.adopt(ADOPTION, TODAY));
        assertThatExceptionOfType(DecisionAnnulled.class)
                .isThrownBy(() -> decision.correct(correction(null, null, null, Map.of()), TODAY));
        assertThatExceptionOfType(DecisionAnnulled.class).isThrownBy(() -> decision.annul("又一次", TODAY));
    }

    private void adopted() {
        passAllBut();
        decision.adopt(ADOPTION, TODAY);
    }

    private void passAllBut(Gate... open) {
        for (var gate : Gate.values()) {
            if (!List.of(open).contains(gate)) {
                decision.record(gate, PASS, TODAY);
            }
        }
    }

    private static Correction correction(
            DivisionCode division, LocalDate proposedOn, LocalDate adoptedOn, Map<Gate, GateEntry> gates) {
        return new Correction(
                Optional.ofNullable(division),
                Optional.empty(),
                Optional.ofNullable(proposedOn),
                Optional.ofNullable(adoptedOn),
                Optional.empty(),
                gates);
    }
}
