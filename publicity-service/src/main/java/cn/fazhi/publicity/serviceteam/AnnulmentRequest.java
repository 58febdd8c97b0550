package cn.fazhi.publicity.serviceteam;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceTeamAnnulment")
record AnnulmentRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "重复录入")
        String reason) {

    AnnulServiceTeam.Command toCommand(UUID id, Version seen) {
        return new AnnulServiceTeam.Command(id, seen, reason);
    }
}
