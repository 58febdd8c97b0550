package cn.fazhi.report.governance.adviser;

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

@Path("/v1/governance/advisers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "advisers", description = "Engagements of legal advisers (法律顾问)")
class AdviserResource {

    private final EngageAdviser engageAdviser;
    private final EndEngagement endEngagement;
    private final CorrectAdviser correctAdviser;
    private final AnnulAdviser annulAdviser;
    private final Advisers advisers;

    AdviserResource(
            EngageAdviser engageAdviser,
            EndEngagement endEngagement,
            CorrectAdviser correctAdviser,
            AnnulAdviser annulAdviser,
            Advisers advisers) {
        this.engageAdviser = engageAdviser;
        this.endEngagement = endEngagement;
        this.correctAdviser = correctAdviser;
        this.annulAdviser = annulAdviser;
        this.advisers = advisers;
    }

    @POST
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Engage a legal adviser")
    @APIResponseSchema(value = AdviserResponse.class, responseCode = "201")
    public Response engage(@Valid @NotNull EngagementRequest request) {
        var adviser = engageAdviser.handle(request.toCommand());
        return created("/v1/governance/advisers/" + adviser.id(), AdviserResponse.of(adviser), adviser.revision());
    }

    @GET
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List advisers, oldest record first")
    @APIResponseSchema(value = AdviserPage.class, responseCode = "200")
    public Response list(@BeanParam AdviserFilter filter, @Valid @BeanParam PageRequest request) {
        return page(advisers.page(request, filter.conditions()).map(AdviserResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read an adviser")
    @APIResponseSchema(value = AdviserResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var adviser = advisers.get(id);
        return ok(AdviserResponse.of(adviser), adviser.revision());
    }

    @POST
    @Path("{id}/end")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "End an engagement")
    @APIResponseSchema(value = AdviserResponse.class, responseCode = "200")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull EndRequest request) {
        var adviser = endEngagement.handle(request.toCommand(id, seen));
        return ok(AdviserResponse.of(adviser), adviser.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Correct an engagement: re-date it, rename the adviser, move it to another division")
    @APIResponseSchema(value = AdviserResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var adviser = correctAdviser.handle(request.toCommand(id, seen));
        return ok(AdviserResponse.of(adviser), adviser.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({REPORT_APPROVER, SERVICE})
    @Operation(summary = "Annul an adviser that was entered in error")
    @APIResponseSchema(value = AdviserResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var adviser = annulAdviser.handle(request.toCommand(id, seen));
        return ok(AdviserResponse.of(adviser), adviser.revision());
    }
}
