package cn.fazhi.publicity.serviceteam;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.ServiceTeamState.Status;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceTeam")
record ServiceTeamResponse(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,
        String sourceReference,
        Status status,
        String name,
        LocalDate formedOn,

        @Schema(description = "The first day on which the team is no more; null while it is active")
        LocalDate dissolvedOn,

        @Schema(description = "All that ever were members; an open membership ends with the team")
        List<Member> members,

        Annulment annulment) {

    static ServiceTeamResponse of(ServiceTeam team) {
        return new ServiceTeamResponse(
                team.id(),
                team.revision(),
                team.division(),
                team.sourceReference(),
                team.status(),
                team.name(),
                team.formedOn(),
                team.dissolvedOn(),
                team.members(),
                team.annulment());
    }
}
