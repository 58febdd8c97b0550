package cn.fazhi.report.governance.decision;

import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.contracts.MajorDecisionState.Passage;
import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record GateRequest(
        @NotNull @Schema(examples = "RISK_ASSESSMENT") Gate gate,
        @NotNull @Schema(examples = "WAIVED") Passage passage,
        @NotNull @Schema(examples = "2021-05-06") LocalDate on,

        @Size(max = 500) @Schema(description = "Needed where the gate is waived", examples = "不涉及社会稳定风险")
        String reason,

        @Size(max = 60) @Schema(description = "Number of the document that shows it", examples = "枣市中人社函〔2021〕7号")
        String document) {

    RecordGate.Command toCommand(UUID id, Version seen) {
        return new RecordGate.Command(id, seen, gate, entry());
    }

    GateEntry entry() {
        return new GateEntry(passage, on, reason, document);
    }
}
