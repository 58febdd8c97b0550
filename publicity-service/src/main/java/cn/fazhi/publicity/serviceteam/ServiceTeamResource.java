package cn.fazhi.publicity.serviceteam;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.PUBLICITY_OFFICER;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.identity.Role.VIEWER;
import static cn.fazhi.web.Answers.created;
import static cn.fazhi.web.Answers.ok;
import static cn.fazhi.web.Answers.page;

import cn.fazhi.web.Idempotent;
import cn.fazhi.web.PageRequest;
import cn.fazhi.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

@Path("/v1/service-teams")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "service-teams", description = "Legal service teams (法律服务队)")
class ServiceTeamResource {

    private final FormServiceTeam formServiceTeam;
    private final DissolveServiceTeam dissolveServiceTeam;
    private final CorrectServiceTeam correctServiceTeam;
    private final AnnulServiceTeam annulServiceTeam;
    private final ServiceTeams teams;

    ServiceTeamResource(
            FormServiceTeam formServiceTeam,
            DissolveServiceTeam dissolveServiceTeam,
            CorrectServiceTeam correctServiceTeam,
            AnnulServiceTeam annulServiceTeam,
            ServiceTeams teams) {
        this.formServiceTeam = formServiceTeam;
        this.dissolveServiceTeam = dissolveServiceTeam;
        this.correctServiceTeam = correctServiceTeam;
        this.annulServiceTeam = annulServiceTeam;
        this.teams = teams;
    }

    @POST
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Form a service team, with the members it has from its first day")
    @APIResponseSchema(value = ServiceTeamResponse.class, responseCode = "201")
    public Response form(@Valid @NotNull FormationRequest request) {
        var team = formServiceTeam.handle(request.toCommand());
        return created("/v1/service-teams/" + team.id(), ServiceTeamResponse.of(team), team.revision());
    }

    @GET
    @RolesAllowed({PUBLICITY_OFFICER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List service teams, oldest record first")
    @APIResponseSchema(value = ServiceTeamPage.class, responseCode = "200")
    public Response list(@BeanParam ServiceTeamFilter filter, @Valid @BeanParam PageRequest request) {
        return page(teams.page(request, filter.conditions()).map(ServiceTeamResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({PUBLICITY_OFFICER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a service team")
    @APIResponseSchema(value = ServiceTeamResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var team = teams.get(id);
        return ok(ServiceTeamResponse.of(team), team.revision());
    }

    @POST
    @Path("{id}/dissolution")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Dissolve the team: from that day on it has no members")
    @APIResponseSchema(value = ServiceTeamResponse.class, responseCode = "200")
    public Response dissolve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull DissolutionRequest request) {
        var team = dissolveServiceTeam.handle(request.toCommand(id, seen));
        return ok(ServiceTeamResponse.of(team), team.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(
            summary =
                    "Correct a service team: rename it, re-date it, set its members right, move it to another division")
    @APIResponseSchema(value = ServiceTeamResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var team = correctServiceTeam.handle(request.toCommand(id, seen));
        return ok(ServiceTeamResponse.of(team), team.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Annul a service team: its members no longer count")
    @APIResponseSchema(value = ServiceTeamResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var team = annulServiceTeam.handle(request.toCommand(id, seen));
        return ok(ServiceTeamResponse.of(team), team.revision());
    }
}
