package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WageRecoveryAnnulment")
record AnnulmentRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "与另一条记录重复")
        String reason) {

    AnnulWageRecovery.Command toCommand(UUID id, Version seen) {
        return new AnnulWageRecovery.Command(id, seen, reason);
    }
}
