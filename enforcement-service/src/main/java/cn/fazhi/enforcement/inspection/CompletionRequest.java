package cn.fazhi.enforcement.inspection;

import cn.fazhi.contracts.InspectionState.Result;
import cn.fazhi.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InspectionCompletion")
record CompletionRequest(
        @NotNull @Schema(examples = "2021-03-02") LocalDate completedOn,
        @NotNull @Schema(examples = "CORRECTED_ON_SITE") Result result,

        @Size(max = 4000) @Schema(examples = "三名劳动者未签订书面劳动合同，当场改正")
        String findings,

        @NotEmpty @Size(max = 20) List<@Valid @NotNull Inspector> inspectors) {

    CompleteInspection.Command toCommand(UUID id, Version seen) {
        return new CompleteInspection.Command(id, seen, new Completion(completedOn, result, findings, inspectors));
    }
}
