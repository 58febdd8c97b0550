package cn.fazhi.enforcement.dispute;

import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DisputeConclusion")
record OutcomeRequest(
        @NotNull @Schema(examples = "2021-06-30") LocalDate concludedOn,

        @NotNull
        @Schema(examples = "CLAIM_DISMISSED", description = "One that the law of that day knows for the dispute's kind")
        Outcome outcome) {

    ConcludeDispute.Command toCommand(UUID id, Version seen) {
        return new ConcludeDispute.Command(id, seen, new Conclusion(concludedOn, outcome));
    }
}
