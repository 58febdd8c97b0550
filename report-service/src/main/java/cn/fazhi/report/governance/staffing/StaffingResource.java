package cn.fazhi.report.governance.staffing;

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

@Path("/v1/governance/staffing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "staffing",
        description =
                "How many people of a bureau do rule-of-law work, stated from time to time (政策法规科人员, 法制审核人员, 持证执法人员)")
class StaffingResource {

    private final OpenStaffing openStaffing;
    private final StateStaffing stateStaffing;
    private final CorrectStaffing correctStaffing;
    private final AnnulStaffing annulStaffing;
    private final Staffings staffings;

    StaffingResource(
            OpenStaffing openStaffing,
            StateStaffing stateStaffing,
            CorrectStaffing correctStaffing,
            AnnulStaffing annulStaffing,
            Staffings staffings) {
        this.openStaffing = openStaffing;
        this.stateStaffing = stateStaffing;
        this.correctStaffing = correctStaffing;
        this.annulStaffing = annulStaffing;
        this.staffings = staffings;
    }

    @POST
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Open the staffing record of a division by its first statement")
    @APIResponseSchema(value = StaffingResponse.class, responseCode = "201")
    public Response open(@Valid @NotNull OpeningRequest request) {
        var staffing = openStaffing.handle(request.toCommand());
        return created("/v1/governance/staffing/" + staffing.id(), StaffingResponse.of(staffing), staffing.revision());
    }

    @GET
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List staffing records, oldest record first")
    @APIResponseSchema(value = StaffingPage.class, responseCode = "200")
    public Response list(@BeanParam StaffingFilter filter, @Valid @BeanParam PageRequest request) {
        return page(staffings.page(request, filter.conditions()).map(StaffingResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a staffing record")
    @APIResponseSchema(value = StaffingResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var staffing = staffings.get(id);
        return ok(StaffingResponse.of(staffing), staffing.revision());
    }

    @POST
    @Path("{id}/statements")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "State the staffing anew; it holds until the next statement")
    @APIResponseSchema(value = StaffingResponse.class, responseCode = "200")
    public Response state(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull StatementRequest request) {
        var staffing = stateStaffing.handle(request.toCommand(id, seen));
        return ok(StaffingResponse.of(staffing), staffing.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Correct a statement, re-date or withdraw it; move the record to another division")
    @APIResponseSchema(value = StaffingResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var staffing = correctStaffing.handle(request.toCommand(id, seen));
        return ok(StaffingResponse.of(staffing), staffing.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({REPORT_APPROVER, SERVICE})
    @Operation(summary = "Annul a staffing record that was entered in error")
    @APIResponseSchema(value = StaffingResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var staffing = annulStaffing.handle(request.toCommand(id, seen));
        return ok(StaffingResponse.of(staffing), staffing.revision());
    }
}
