package cn.fazhi.report.history;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.identity.Role.VIEWER;

import cn.fazhi.report.indicator.FigureQuery;
import cn.fazhi.web.Language;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/yearly-indicators/{code}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "yearly indicators")
class HistoryResource {

    private final ReadHistory readHistory;

    HistoryResource(ReadHistory readHistory) {
        this.readHistory = readHistory;
    }

    @GET
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(
            summary = "Read every change of a figure with its cause, in the order in which they were counted",
            description =
                    "By the same parameters as the figure. Over all pages the changes add up to it; of a derived one"
                            + " see what was defined or chosen otherwise, and open the parts")
    @APIResponseSchema(value = HistoryResponse.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "after is of a page before which more stands now than was shown: begin with the first again",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "422",
            description = "A month and a quarter, or the indicator is not broken down by the dimension",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public HistoryResponse read(
            @PathParam("code") @Parameter(example = "ENF.EMP_INSPECTED") String code,
            @Valid @BeanParam FigureQuery query,
            @QueryParam("dimension")
                    @DefaultValue("")
                    @Pattern(regexp = FigureQuery.ITEM)
                    @Parameter(example = "inspectionKind=ROUTINE")
                    String dimension,
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context HttpHeaders headers) {
        var asked = query.cell(dimension);
        return HistoryResponse.of(
                asked, readHistory.handle(code, asked, after, limit), Language.isEnglishPreferred(headers));
    }
}
