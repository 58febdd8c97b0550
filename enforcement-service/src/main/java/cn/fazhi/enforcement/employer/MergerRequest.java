package cn.fazhi.enforcement.employer;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmployerMerger")
record MergerRequest(
        @NotNull @Schema(description = "The employer that stays")
        UUID into,

        @NotBlank @Size(max = 500) @Schema(examples = "重复登记，系同一单位")
        String reason) {

    MergeEmployer.Command toCommand(UUID id, Version seen) {
        return new MergeEmployer.Command(id, seen, into, reason);
    }
}
