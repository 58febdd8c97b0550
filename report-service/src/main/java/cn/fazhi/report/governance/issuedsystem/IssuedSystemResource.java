package cn.fazhi.report.governance.issuedsystem;

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

@Path("/v1/governance/issued-systems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "issued systems", description = "Systems, plans and lists of key points that the bureau issued (印发制度方案)")
class IssuedSystemResource {

    private final RecordIssuedSystem recordIssuedSystem;
    private final CorrectIssuedSystem correctIssuedSystem;
    private final AnnulIssuedSystem annulIssuedSystem;
    private final IssuedSystems systems;

    IssuedSystemResource(
            RecordIssuedSystem recordIssuedSystem,
            CorrectIssuedSystem correctIssuedSystem,
            AnnulIssuedSystem annulIssuedSystem,
            IssuedSystems systems) {
        this.recordIssuedSystem = recordIssuedSystem;
        this.correctIssuedSystem = correctIssuedSystem;
        this.annulIssuedSystem = annulIssuedSystem;
        this.systems = systems;
    }

    @POST
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Record a system or plan that was issued")
    @APIResponseSchema(value = IssuedSystemResponse.class, responseCode = "201")
    public Response record(@Valid @NotNull IssueRequest request) {
        var system = recordIssuedSystem.handle(request.toCommand());
        return created(
                "/v1/governance/issued-systems/" + system.id(), IssuedSystemResponse.of(system), system.revision());
    }

    @GET
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List issued systems, oldest record first")
    @APIResponseSchema(value = IssuedSystemPage.class, responseCode = "200")
    public Response list(@BeanParam IssuedSystemFilter filter, @Valid @BeanParam PageRequest request) {
        return page(systems.page(request, filter.conditions()).map(IssuedSystemResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read an issued system")
    @APIResponseSchema(value = IssuedSystemResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var system = systems.get(id);
        return ok(IssuedSystemResponse.of(system), system.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Correct an issued system: re-date it, rename or re-class it, move it to another division")
    @APIResponseSchema(value = IssuedSystemResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var system = correctIssuedSystem.handle(request.toCommand(id, seen));
        return ok(IssuedSystemResponse.of(system), system.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({REPORT_APPROVER, SERVICE})
    @Operation(summary = "Annul an issued system that was entered in error")
    @APIResponseSchema(value = IssuedSystemResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var system = annulIssuedSystem.handle(request.toCommand(id, seen));
        return ok(IssuedSystemResponse.of(system), system.revision());
    }
}
