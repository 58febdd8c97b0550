package cn.fazhi.enforcement.wagerecovery;

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

@Path("/v1/wage-recoveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "wage recoveries", description = "Wages won back for workers (追回工资)")
class WageRecoveryResource {

    private final RecordWageRecovery recordWageRecovery;
    private final ConfirmWageRecovery confirmWageRecovery;
    private final CorrectWageRecovery correctWageRecovery;
    private final AnnulWageRecovery annulWageRecovery;
    private final WageRecoveries recoveries;

    WageRecoveryResource(
            RecordWageRecovery recordWageRecovery,
            ConfirmWageRecovery confirmWageRecovery,
            CorrectWageRecovery correctWageRecovery,
            AnnulWageRecovery annulWageRecovery,
            WageRecoveries recoveries) {
        this.recordWageRecovery = recordWageRecovery;
        this.confirmWageRecovery = confirmWageRecovery;
        this.correctWageRecovery = correctWageRecovery;
        this.annulWageRecovery = annulWageRecovery;
        this.recoveries = recoveries;
    }

    @POST
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Record wages won back, with the persons or only their number")
    @APIResponseSchema(value = WageRecoveryResponse.class, responseCode = "201")
    public Response record(@Valid @NotNull RecordRequest request) {
        var recovery = recordWageRecovery.handle(request);
        var path = "/v1/wage-recoveries/" + recovery.id();
        return created(path, WageRecoveryResponse.of(recovery), recovery.revision());
    }

    @GET
    @RolesAllowed({INSPECTOR, CASE_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List wage recoveries without their persons, oldest record first")
    @APIResponseSchema(value = WageRecoveryPage.class, responseCode = "200")
    public Response list(@BeanParam WageRecoveryFilter filter, @Valid @BeanParam PageRequest request) {
        return page(recoveries.page(request, filter.conditions()).map(WageRecoveryResponse::summaryOf));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({INSPECTOR, CASE_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a wage recovery with its persons, their citizen numbers masked")
    @APIResponseSchema(value = WageRecoveryResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var recovery = recoveries.get(id);
        return ok(WageRecoveryResponse.of(recovery), recovery.revision());
    }

    @POST
    @Path("{id}/confirmation")
    @Idempotent
    @RolesAllowed({CASE_APPROVER, SERVICE})
    @Operation(summary = "Confirm a wage recovery; from then on it counts")
    @APIResponseSchema(value = WageRecoveryResponse.class, responseCode = "200")
    public Response confirm(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version seen) {
        var recovery = confirmWageRecovery.handle(id, seen);
        return ok(WageRecoveryResponse.of(recovery), recovery.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(
            summary = "Correct a wage recovery: its date, amount, workers or employer, or move it to another division",
            description = "Once it is confirmed, only an approver corrects it: 403 role-required")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var recovery = correctWageRecovery.handle(request.toCommand(id, seen));
        return ok(WageRecoveryResponse.of(recovery), recovery.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({CASE_APPROVER, SERVICE})
    @Operation(summary = "Annul a wage recovery that was entered in error")
    @APIResponseSchema(value = WageRecoveryResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var recovery = annulWageRecovery.handle(request.toCommand(id, seen));
        return ok(WageRecoveryResponse.of(recovery), recovery.revision());
    }
}
