package cn.fazhi.publicity.serviceteam;

import static cn.fazhi.identity.Role.PUBLICITY_OFFICER;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.web.Answers.ok;

import cn.fazhi.web.Idempotent;
import cn.fazhi.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/service-teams/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "service-teams")
class MemberResource {

    private final JoinServiceTeam joinServiceTeam;
    private final LeaveServiceTeam leaveServiceTeam;

    MemberResource(JoinServiceTeam joinServiceTeam, LeaveServiceTeam leaveServiceTeam) {
        this.joinServiceTeam = joinServiceTeam;
        this.leaveServiceTeam = leaveServiceTeam;
    }

    @POST
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Take a person into the team")
    @APIResponseSchema(value = ServiceTeamResponse.class, responseCode = "200")
    public Response join(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull JoiningRequest request) {
        var team = joinServiceTeam.handle(request.toCommand(id, seen));
        return ok(ServiceTeamResponse.of(team), team.revision());
    }

    @POST
    @Path("{memberId}/departure")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Record that a member has left the team")
    @APIResponseSchema(value = ServiceTeamResponse.class, responseCode = "200")
    public Response leave(
            @PathParam("id") UUID id,
            @PathParam("memberId") String memberId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull DepartureRequest request) {
        var team = leaveServiceTeam.handle(request.toCommand(id, memberId, seen));
        return ok(ServiceTeamResponse.of(team), team.revision());
    }
}
