package cn.fazhi.report.governance.decision;

import static java.util.Optional.ofNullable;

import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.FieldInvalid;
import cn.fazhi.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is left out stays as it is; of a gate that is named, the whole entry is replaced. */
@Schema(name = "DecisionCorrectionRequest")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "通过日期录入有误")
        String reason,

        @Schema(examples = "370403") DivisionCode division,
        @Size(max = 200) @Pattern(regexp = ".*\\S.*") String title,
        LocalDate proposedOn,
        @Schema(examples = "2021-06-02") LocalDate adoptedOn,
        @Pattern(regexp = DocumentNumber.FORM) String documentNumber,
        @Size(max = 5) List<@Valid @NotNull GateRequest> gates) {

    CorrectDecision.Command toCommand(UUID id, Version seen) {
        var correction = new Correction(
                ofNullable(division),
                ofNullable(title),
                ofNullable(proposedOn),
                ofNullable(adoptedOn),
                ofNullable(documentNumber),
                gateEntries());
        return new CorrectDecision.Command(id, seen, reason, correction);
    }

    private Map<Gate, GateEntry> gateEntries() {
        var entries = new EnumMap<Gate, GateEntry>(Gate.class);
        for (var request : ofNullable(gates).orElse(List.of())) {
            if (entries.put(request.gate(), request.entry()) != null) {
                throw new FieldInvalid("/gates", request.gate().name());
            }
        }
        return entries;
    }
}
