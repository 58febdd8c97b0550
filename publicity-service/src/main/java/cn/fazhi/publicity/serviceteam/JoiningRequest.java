package cn.fazhi.publicity.serviceteam;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceTeamJoining")
record JoiningRequest(
        @NotBlank @Size(max = 60) @Schema(examples = "李强") String name,

        @NotNull @Schema(description = "The first day as a member", examples = "2021-04-01")
        LocalDate from) {

    JoinServiceTeam.Command toCommand(UUID id, Version seen) {
        return new JoinServiceTeam.Command(id, seen, name, from);
    }

    @Override
    public String toString() {
        return "JoiningRequest[" + from + "]";
    }
}
