package cn.fazhi.report.document;

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
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "Annual reports on rule-of-law government (法治政府建设年度报告)")
class ReportResource {

    private final CreateReport createReport;
    private final ReplaceSections replaceSections;
    private final CorrectReport correctReport;
    private final AnnulReport annulReport;
    private final ReportReading reading;
    private final ReportDocuments reports;

    ReportResource(
            CreateReport createReport,
            ReplaceSections replaceSections,
            CorrectReport correctReport,
            AnnulReport annulReport,
            ReportReading reading,
            ReportDocuments reports) {
        this.createReport = createReport;
        this.replaceSections = replaceSections;
        this.correctReport = correctReport;
        this.annulReport = annulReport;
        this.reading = reading;
        this.reports = reports;
    }

    @POST
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Open the report of a division and year")
    @APIResponseSchema(value = ReportResponse.class, responseCode = "201")
    public Response create(@Valid @NotNull CreationRequest request) {
        var report = createReport.handle(request.toCommand());
        return created("/v1/reports/" + report.id(), ReportResponse.of(report), report.revision());
    }

    @GET
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List reports without their text, oldest record first")
    @APIResponseSchema(value = ReportPage.class, responseCode = "200")
    public Response list(@BeanParam ReportFilter filter, @Valid @BeanParam PageRequest request) {
        return page(reports.page(request, filter.conditions()).map(ReportSummary::of));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            summary = "Read a report",
            description = "A published one is public and needs no token; the division that owns it sees more")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(anyOf = {ReportResponse.class, PublishedReportResponse.class})))
    public Response read(@PathParam("id") UUID id) {
        return reading.ownReport(id)
                .map(report -> ok(ReportResponse.of(report), report.revision()))
                .orElseGet(() -> published(reading.published(id)));
    }

    private static Response published(PublishedReport report) {
        return ok(report.response(), report.revision());
    }

    @PUT
    @Path("{id}/sections")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Write the text of a draft, in place of the one before")
    @APIResponseSchema(value = ReportResponse.class, responseCode = "200")
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull SectionsRequest request) {
        var report = replaceSections.handle(request.toCommand(id, seen));
        return ok(ReportResponse.of(report), report.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, SERVICE})
    @Operation(
            summary = "Correct a report's metadata, or move it to another division",
            description = "Once it is approved, what was approved is corrected by an approver only: 403 role-required")
    @APIResponseSchema(value = ReportResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var report = correctReport.handle(request.toCommand(id, seen));
        return ok(ReportResponse.of(report), report.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({REPORT_APPROVER, SERVICE})
    @Operation(summary = "Annul a report")
    @APIResponseSchema(value = ReportResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var report = annulReport.handle(request.toCommand(id, seen));
        return ok(ReportResponse.of(report), report.revision());
    }
}
