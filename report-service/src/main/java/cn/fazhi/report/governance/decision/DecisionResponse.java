package cn.fazhi.report.governance.decision;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.contracts.MajorDecisionState.Passage;
import cn.fazhi.contracts.MajorDecisionState.Status;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record DecisionResponse(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,
        String sourceReference,
        Status status,
        String title,
        LocalDate proposedOn,
        LocalDate adoptedOn,
        @Schema(examples = "枣市中人社发〔2021〕12号") String documentNumber,
        List<RecordedGate> gates,
        Annulment annulment) {

    record RecordedGate(Gate gate, Passage passage, LocalDate on, String reason, String document) {

        static RecordedGate of(Map.Entry<Gate, GateEntry> recorded) {
            var entry = recorded.getValue();
            return new RecordedGate(recorded.getKey(), entry.passage(), entry.on(), entry.reason(), entry.document());
        }
    }

    static DecisionResponse of(MajorDecision decision) {
        return new DecisionResponse(
                decision.id(),
                decision.revision(),
                decision.division(),
                decision.sourceReference(),
                decision.status(),
                decision.title(),
                decision.proposedOn(),
                decision.adoptedOn(),
                decision.documentNumber(),
                decision.gates().entrySet().stream().map(RecordedGate::of).toList(),
                decision.annulment());
    }
}
