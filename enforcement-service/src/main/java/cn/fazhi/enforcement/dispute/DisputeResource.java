package cn.fazhi.enforcement.dispute;

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

@Path("/v1/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disputes", description = "Administrative reconsiderations and lawsuits against the bureau (行政复议、行政诉讼)")
class DisputeResource {

    private final RecordDispute recordDispute;
    private final CorrectDispute correctDispute;
    private final AnnulDispute annulDispute;
    private final Disputes disputes;

    DisputeResource(
            RecordDispute recordDispute, CorrectDispute correctDispute, AnnulDispute annulDispute, Disputes disputes) {
        this.recordDispute = recordDispute;
        this.correctDispute = correctDispute;
        this.annulDispute = annulDispute;
        this.disputes = disputes;
    }

    @POST
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Record a reconsideration or lawsuit that was accepted")
    @APIResponseSchema(value = DisputeResponse.class, responseCode = "201")
    public Response record(@Valid @NotNull AcceptanceRequest request) {
        var dispute = recordDispute.handle(request);
        return created("/v1/disputes/" + dispute.id(), DisputeResponse.of(dispute), dispute.revision());
    }

    @GET
    @RolesAllowed({INSPECTOR, CASE_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List disputes, oldest record first")
    @APIResponseSchema(value = DisputePage.class, responseCode = "200")
    public Response list(@BeanParam DisputeFilter filter, @Valid @BeanParam PageRequest request) {
        return page(disputes.page(request, filter.conditions()).map(DisputeResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({INSPECTOR, CASE_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a dispute")
    @APIResponseSchema(value = DisputeResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var dispute = disputes.get(id);
        return ok(DisputeResponse.of(dispute), dispute.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(
            summary =
                    "Correct a dispute: re-date it, set right or withdraw its outcome, hearings or reports, move it to another division")
    @APIResponseSchema(value = DisputeResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var dispute = correctDispute.handle(request.toCommand(id, seen));
        return ok(DisputeResponse.of(dispute), dispute.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({CASE_APPROVER, SERVICE})
    @Operation(summary = "Annul a dispute that was entered in error")
    @APIResponseSchema(value = DisputeResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var dispute = annulDispute.handle(request.toCommand(id, seen));
        return ok(DisputeResponse.of(dispute), dispute.revision());
    }
}
