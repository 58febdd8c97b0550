package cn.fazhi.report.governance.leader;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
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

@Path("/v1/governance/leaders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leaders", description = "Members of the Party group in charge of rule-of-law work (分管法治)")
class LeaderResource {

    private final AssignLeader assignLeader;
    private final EndAssignment endAssignment;
    private final CorrectLeader correctLeader;
    private final AnnulLeader annulLeader;
    private final Leaders leaders;

    LeaderResource(
            AssignLeader assignLeader,
            EndAssignment endAssignment,
            CorrectLeader correctLeader,
            AnnulLeader annulLeader,
            Leaders leaders) {
        this.assignLeader = assignLeader;
        this.endAssignment = endAssignment;
        this.correctLeader = correctLeader;
        this.annulLeader = annulLeader;
        this.leaders = leaders;
    }

    @POST
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Put a member of the Party group in charge of rule-of-law work")
    @APIResponseSchema(value = LeaderResponse.class, responseCode = "201")
    public Response assign(@Valid @NotNull AssignmentRequest request) {
        var leader = assignLeader.handle(request.toCommand());
        return created("/v1/governance/leaders/" + leader.id(), LeaderResponse.of(leader), leader.revision());
    }

    @GET
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List leaders, oldest record first")
    @APIResponseSchema(value = LeaderPage.class, responseCode = "200")
    public Response list(@BeanParam LeaderFilter filter, @Valid @BeanParam PageRequest request) {
        return page(leaders.page(request, filter.conditions()).map(LeaderResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a leader")
    @APIResponseSchema(value = LeaderResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var leader = leaders.get(id);
        return ok(LeaderResponse.of(leader), leader.revision());
    }

    @POST
    @Path("{id}/end")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "End an assignment")
    @APIResponseSchema(value = LeaderResponse.class, responseCode = "200")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull EndRequest request) {
        var leader = endAssignment.handle(request.toCommand(id, seen));
        return ok(LeaderResponse.of(leader), leader.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Correct an assignment: re-date it, name the post right, move it to another division")
    @APIResponseSchema(value = LeaderResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var leader = correctLeader.handle(request.toCommand(id, seen));
        return ok(LeaderResponse.of(leader), leader.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({REPORT_APPROVER, SERVICE})
    @Operation(summary = "Annul a leader that was entered in error")
    @APIResponseSchema(value = LeaderResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var leader = annulLeader.handle(request.toCommand(id, seen));
        return ok(LeaderResponse.of(leader), leader.revision());
    }
}
