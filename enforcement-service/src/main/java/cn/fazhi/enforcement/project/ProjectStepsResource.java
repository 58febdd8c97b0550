package cn.fazhi.enforcement.project;

import static cn.fazhi.identity.Role.CASE_APPROVER;
import static cn.fazhi.identity.Role.INSPECTOR;
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

/** What happens to a project in its course; each step is recorded once. */
@Path("/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projects")
class ProjectStepsResource {

    private final OnboardProject onboardProject;
    private final RecordRoster recordRoster;
    private final RecordSafeguard recordSafeguard;
    private final CloseProject closeProject;

    ProjectStepsResource(
            OnboardProject onboardProject,
            RecordRoster recordRoster,
            RecordSafeguard recordSafeguard,
            CloseProject closeProject) {
        this.onboardProject = onboardProject;
        this.recordRoster = recordRoster;
        this.recordSafeguard = recordSafeguard;
        this.closeProject = closeProject;
    }

    @POST
    @Path("{id}/onboarding")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Bring a project on the wage platform; from that day on it counts")
    @APIResponseSchema(value = ProjectResponse.class, responseCode = "200")
    public Response onboard(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull OnboardingRequest request) {
        var project = onboardProject.handle(request.toCommand(id, seen));
        return ok(ProjectResponse.of(project), project.revision());
    }

    @POST
    @Path("{id}/rosters")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Record the workers of a month; a month has one roster, replaced only by a correction")
    @APIResponseSchema(value = ProjectResponse.class, responseCode = "200")
    public Response recordRoster(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull MonthlyRoster request) {
        var project = recordRoster.handle(request.toCommand(id, seen));
        return ok(ProjectResponse.of(project), project.revision());
    }

    @POST
    @Path("{id}/wage-account")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Record whether a wage account is required, and when it was opened or closed")
    @APIResponseSchema(value = ProjectResponse.class, responseCode = "200")
    public Response recordWageAccount(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull WageAccount request) {
        var project = recordSafeguard.handle(request.toCommand(id, seen));
        return ok(ProjectResponse.of(project), project.revision());
    }

    @POST
    @Path("{id}/deposit")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Record whether a wage deposit is required, and when it was lodged or released")
    @APIResponseSchema(value = ProjectResponse.class, responseCode = "200")
    public Response recordDeposit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull WageDeposit request) {
        var project = recordSafeguard.handle(request.toCommand(id, seen));
        return ok(ProjectResponse.of(project), project.revision());
    }

    @POST
    @Path("{id}/agency-pay")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(
            summary = "Record whether the general contractor must pay out the wages, and since or until when it does")
    @APIResponseSchema(value = ProjectResponse.class, responseCode = "200")
    public Response recordAgencyPay(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AgencyPay request) {
        var project = recordSafeguard.handle(request.toCommand(id, seen));
        return ok(ProjectResponse.of(project), project.revision());
    }

    @POST
    @Path("{id}/closure")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Close a project whose construction has ended; from that day on it counts no more")
    @APIResponseSchema(value = ProjectResponse.class, responseCode = "200")
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull ClosureRequest request) {
        var project = closeProject.handle(request.toCommand(id, seen));
        return ok(ProjectResponse.of(project), project.revision());
    }
}
