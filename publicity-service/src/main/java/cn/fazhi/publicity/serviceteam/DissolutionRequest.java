package cn.fazhi.publicity.serviceteam;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceTeamDissolution")
record DissolutionRequest(
        @NotNull @Schema(description = "The first day on which the team is no more", examples = "2022-01-01")
        LocalDate dissolvedOn) {

    DissolveServiceTeam.Command toCommand(UUID id, Version seen) {
        return new DissolveServiceTeam.Command(id, seen, dissolvedOn);
    }
}
