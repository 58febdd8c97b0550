package cn.fazhi.publicity.disclosure;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DisclosureAnnulment")
record AnnulmentRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "重复公开")
        String reason) {

    AnnulDisclosure.Command toCommand(UUID id, Version seen) {
        return new AnnulDisclosure.Command(id, seen, reason);
    }
}
