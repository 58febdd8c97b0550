package cn.fazhi.enforcement.inspection;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.CASE_APPROVER;
import static cn.fazhi.identity.Role.INSPECTOR;
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

@Path("/v1/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspections", description = "Inspections of employers (检查)")
class InspectionResource {

    private final PlanInspection planInspection;
    private final CompleteInspection completeInspection;
    private final CorrectInspection correctInspection;
    private final AnnulInspection annulInspection;
    private final Inspections inspections;

    InspectionResource(
            PlanInspection planInspection,
            CompleteInspection completeInspection,
            CorrectInspection correctInspection,
            AnnulInspection annulInspection,
            Inspections inspections) {
        this.planInspection = planInspection;
        this.completeInspection = completeInspection;
        this.correctInspection = correctInspection;
        this.annulInspection = annulInspection;
        this.inspections = inspections;
    }

    @POST
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Plan an inspection")
    @APIResponseSchema(value = InspectionResponse.class, responseCode = "201")
    public Response plan(@Valid @NotNull PlanRequest request) {
        var inspection = planInspection.handle(request.toCommand());
        return created("/v1/inspections/" + inspection.id(), InspectionResponse.of(inspection), inspection.revision());
    }

    @GET
    @RolesAllowed({INSPECTOR, CASE_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List inspections, oldest record first")
    @APIResponseSchema(value = InspectionPage.class, responseCode = "200")
    public Response list(@BeanParam InspectionFilter filter, @Valid @BeanParam PageRequest request) {
        return page(inspections.page(request, filter.conditions()).map(InspectionResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({INSPECTOR, CASE_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read an inspection")
    @APIResponseSchema(value = InspectionResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var inspection = inspections.get(id);
        return ok(InspectionResponse.of(inspection), inspection.revision());
    }

    @POST
    @Path("{id}/completion")
    @Idempotent
    @RolesAllowed({INSPECTOR, SERVICE})
    @Operation(summary = "Complete an inspection with its findings")
    @APIResponseSchema(value = InspectionResponse.class, responseCode = "200")
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CompletionRequest request) {
        var inspection = completeInspection.handle(request.toCommand(id, seen));
        return ok(InspectionResponse.of(inspection), inspection.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Correct an inspection: re-date it, re-class it, move it to another division")
    @APIResponseSchema(value = InspectionResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var inspection = correctInspection.handle(request.toCommand(id, seen));
        return ok(InspectionResponse.of(inspection), inspection.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({CASE_APPROVER, SERVICE})
    @Operation(summary = "Annul an inspection that was entered in error")
    @APIResponseSchema(value = InspectionResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var inspection = annulInspection.handle(request.toCommand(id, seen));
        return ok(InspectionResponse.of(inspection), inspection.revision());
    }
}
