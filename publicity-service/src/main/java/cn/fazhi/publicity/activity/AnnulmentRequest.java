package cn.fazhi.publicity.activity;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivityAnnulment")
record AnnulmentRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "重复录入")
        String reason) {

    AnnulActivity.Command toCommand(UUID id, Version seen) {
        return new AnnulActivity.Command(id, seen, reason);
    }
}
