package cn.fazhi.enforcement.employer;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmployerAnnulment")
record AnnulmentRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "重复登记")
        String reason) {

    AnnulEmployer.Command toCommand(UUID id, Version seen) {
        return new AnnulEmployer.Command(id, seen, reason);
    }
}
