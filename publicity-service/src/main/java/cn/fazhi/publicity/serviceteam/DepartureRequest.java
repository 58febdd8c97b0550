package cn.fazhi.publicity.serviceteam;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceTeamDeparture")
record DepartureRequest(
        @NotNull @Schema(description = "The first day without the member", examples = "2021-09-01")
        LocalDate until) {

    LeaveServiceTeam.Command toCommand(UUID id, String memberId, Version seen) {
        return new LeaveServiceTeam.Command(id, memberId, seen, until);
    }
}
