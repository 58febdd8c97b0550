package cn.fazhi.report.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PolicyChoiceAnnulmentRequest")
record ChoiceAnnulmentRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "选错口径")
        String reason) {

    AnnulPolicyChoice.Command toCommand(UUID id) {
        return new AnnulPolicyChoice.Command(id, reason);
    }
}
