package cn.fazhi.report.document;

import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
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

/** The steps of a report's life. */
@Path("/v1/reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class ReportStepsResource {

    private final SubmitReport submitReport;
    private final ApproveReport approveReport;
    private final ReturnReport returnReport;
    private final DeliverReport deliverReport;
    private final PublishReport publishReport;

    ReportStepsResource(
            SubmitReport submitReport,
            ApproveReport approveReport,
            ReturnReport returnReport,
            DeliverReport deliverReport,
            PublishReport publishReport) {
        this.submitReport = submitReport;
        this.approveReport = approveReport;
        this.returnReport = returnReport;
        this.deliverReport = deliverReport;
        this.publishReport = publishReport;
    }

    @POST
    @Path("submission")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Submit a draft for approval")
    @APIResponseSchema(value = ReportResponse.class, responseCode = "200")
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version seen) {
        var report = submitReport.handle(new SubmitReport.Command(id, seen));
        return ok(ReportResponse.of(report), report.revision());
    }

    @POST
    @Path("approval")
    @Idempotent
    @RolesAllowed({REPORT_APPROVER, SERVICE})
    @Operation(summary = "Approve a submitted report; not by who submitted it")
    @APIResponseSchema(value = ReportResponse.class, responseCode = "200")
    public Response approve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull ApprovalRequest request) {
        var report = approveReport.handle(request.toCommand(id, seen));
        return ok(ReportResponse.of(report), report.revision());
    }

    @POST
    @Path("return")
    @Idempotent
    @RolesAllowed({REPORT_APPROVER, SERVICE})
    @Operation(summary = "Give a submitted or approved report back to its editors")
    @APIResponseSchema(value = ReportResponse.class, responseCode = "200")
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull ReturnRequest request) {
        var report = returnReport.handle(request.toCommand(id, seen));
        return ok(ReportResponse.of(report), report.revision());
    }

    @POST
    @Path("delivery")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Record that the report went to the Party committee, the government and the upper bureau")
    @APIResponseSchema(value = ReportResponse.class, responseCode = "200")
    public Response deliver(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull DeliveryRequest request) {
        var report = deliverReport.handle(request.toCommand(id, seen));
        return ok(ReportResponse.of(report), report.revision());
    }

    @POST
    @Path("publication")
    @Idempotent
    @RolesAllowed({REPORT_APPROVER, SERVICE})
    @Operation(
            summary = "Send an approved report to be disclosed; it is public once its index number is back",
            description = "Refused while something is known to be missing in the figures of its year")
    @APIResponseSchema(value = ReportResponse.class, responseCode = "200")
    public Response publish(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull PublicationRequest request) {
        var report = publishReport.handle(request.toCommand(id, seen));
        return ok(ReportResponse.of(report), report.revision());
    }
}
