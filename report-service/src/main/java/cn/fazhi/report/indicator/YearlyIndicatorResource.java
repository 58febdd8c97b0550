package cn.fazhi.report.indicator;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.identity.Role.VIEWER;

import cn.fazhi.report.delivery.FileFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/yearly-indicators")
@Tag(name = "yearly indicators", description = "The figures of a division, alone or with everything below it")
@RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
class YearlyIndicatorResource {

    private final FigureAnswers figures;
    private final FigureFiles files;
    private final EvidenceAnswers evidence;

    YearlyIndicatorResource(FigureAnswers figures, FigureFiles files, EvidenceAnswers evidence) {
        this.figures = figures;
        this.files = files;
        this.evidence = evidence;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileFormat.CSV_TYPE, FileFormat.XLSX_TYPE})
    @Operation(
            summary = "Read the figures of a year, of one quarter or month of it, or of the year to date",
            description = "With If-None-Match 304 while the figures are the same, however asOf has moved on")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            headers = {
                @Header(
                        name = "ETag",
                        description = "Of the figures and whether they are complete",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = FigureAnswers.AS_OF,
                        description = "Up to when everything is counted; also of a 304",
                        schema = @Schema(type = SchemaType.STRING, format = "date-time"))
            },
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = YearlyIndicatorsResponse.class)),
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = FileFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "The figures are those of If-None-Match")
    @APIResponse(
            responseCode = "422",
            description = "A month and a quarter, or no indicator is broken down by the dimension",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response read(
            @Valid @BeanParam FigureQuery query,
            @QueryParam("dimension")
                    @Parameter(
                            description = "Only the indicators that have it, broken down",
                            example = "inspectionKind")
                    String dimension,
            @QueryParam("compareTo") @Parameter(description = "Put another period's figure beside each")
                    Comparison compareTo,
            @Valid @BeanParam Delivered delivered,
            @Context Request request) {
        var asked = query.asked(dimension, compareTo);
        return delivered
                .file()
                .map(format -> files.of(format, asked, delivered.words()))
                .orElseGet(() -> figures.of(asked, delivered.words().english(), request));
    }

    @GET
    @Path("{code}/evidence")
    @Produces({MediaType.APPLICATION_JSON, FileFormat.CSV_TYPE, FileFormat.XLSX_TYPE})
    @Operation(
            summary = "Open a figure down to the records behind it",
            description = "By the same parameters as the figure; page by page as JSON, all of them as a file")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = EvidenceResponse.class)),
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = FileFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "409",
            description =
                    "after is of a page behind whose figure a record has changed since: begin with the first again",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "422",
            description = "A month and a quarter, or the indicator is not broken down by the dimension",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response evidence(
            @PathParam("code") @Parameter(example = "ENF.EMP_INSPECTED") String code,
            @Valid @BeanParam FigureQuery query,
            @QueryParam("dimension")
                    @DefaultValue("")
                    @Pattern(regexp = FigureQuery.ITEM)
                    @Parameter(example = "inspectionKind=ROUTINE")
                    String dimension,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Valid @BeanParam Delivered delivered) {
        var asked = query.cell(dimension);
        return delivered
                .file()
                .map(format -> evidence.file(format, code, asked, delivered.words()))
                .orElseGet(() -> evidence.json(
                        code, asked, after, limit, delivered.words().english()));
    }
}
