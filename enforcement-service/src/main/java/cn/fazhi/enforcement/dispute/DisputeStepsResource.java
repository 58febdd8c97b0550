package cn.fazhi.enforcement.dispute;

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

/** What happens in the course of a dispute. */
@Path("/v1/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disputes")
class DisputeStepsResource {

    private final RecordHearing recordHearing;
    private final ConcludeDispute concludeDispute;
    private final ReportDispute reportDispute;
    private final RecordJointAnalysis recordJointAnalysis;

    DisputeStepsResource(
            RecordHearing recordHearing,
            ConcludeDispute concludeDispute,
            ReportDispute reportDispute,
            RecordJointAnalysis recordJointAnalysis) {
        this.recordHearing = recordHearing;
        this.concludeDispute = concludeDispute;
        this.reportDispute = reportDispute;
        this.recordJointAnalysis = recordJointAnalysis;
    }

    @POST
    @Path("{id}/hearings")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Record a hearing: whether a responsible head had to attend, and did")
    @APIResponseSchema(value = DisputeResponse.class, responseCode = "200")
    public Response recordHearing(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull HearingEntry request) {
        var dispute = recordHearing.handle(request.toCommand(id, seen));
        return ok(DisputeResponse.of(dispute), dispute.revision());
    }

    @POST
    @Path("{id}/outcome")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Conclude a dispute with an outcome that the law of that day knows for its kind")
    @APIResponseSchema(value = DisputeResponse.class, responseCode = "200")
    public Response conclude(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull OutcomeRequest request) {
        var dispute = concludeDispute.handle(request.toCommand(id, seen));
        return ok(DisputeResponse.of(dispute), dispute.revision());
    }

    @POST
    @Path("{id}/reports")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Record a report upwards (案件报告制度)")
    @APIResponseSchema(value = DisputeResponse.class, responseCode = "200")
    public Response report(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull ReportEntry request) {
        var dispute = reportDispute.handle(request.toCommand(id, seen));
        return ok(DisputeResponse.of(dispute), dispute.revision());
    }

    @POST
    @Path("{id}/joint-analyses")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Record a joint analysis with the court")
    @APIResponseSchema(value = DisputeResponse.class, responseCode = "200")
    public Response recordJointAnalysis(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull JointAnalysisRequest request) {
        var dispute = recordJointAnalysis.handle(request.toCommand(id, seen));
        return ok(DisputeResponse.of(dispute), dispute.revision());
    }
}
