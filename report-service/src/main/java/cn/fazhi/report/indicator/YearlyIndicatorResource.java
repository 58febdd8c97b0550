package cn.fazhi.report.indicator;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.identity.Role.VIEWER;

import cn.fazhi.identity.Divisions;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/yearly-indicators")
@Tag(name = "yearly indicators", description = "The figures of a division, with everything below it")
@RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
class YearlyIndicatorResource {

    /** The database refuses to compare anything else with what is written in it. */
    private static final String PRINTABLE_ASCII = "[ -~]*";

    private final YearlyIndicators yearlyIndicators;
    private final Evidence evidence;
    private final Divisions divisions;

    YearlyIndicatorResource(YearlyIndicators yearlyIndicators, Evidence evidence, Divisions divisions) {
        this.yearlyIndicators = yearlyIndicators;
        this.evidence = evidence;
        this.divisions = divisions;
    }

    @GET
    @Operation(summary = "Read the figures of a year, or of one quarter or month of it")
    public YearlyIndicatorsResponse read(
            @Valid @BeanParam FigureQuery query,
            @QueryParam("dimension")
                    @Parameter(
                            description = "Only the indicators that have it, broken down",
                            example = "inspectionKind")
                    String dimension,
            @Context HttpHeaders headers) {
        var answer = yearlyIndicators.of(query.division, query.period(), dimension);
        var name = divisions.name(query.division).orElseThrow();
        return YearlyIndicatorsResponse.of(query, name, answer, english(headers));
    }

    @GET
    @Path("{code}/evidence")
    @Operation(summary = "Open a figure down to the records behind it")
    public EvidenceResponse evidence(
            @PathParam("code") @Parameter(example = "ENF.EMP_INSPECTED") String code,
            @Valid @BeanParam FigureQuery query,
            @QueryParam("dimension")
                    @DefaultValue("")
                    @Pattern(regexp = PRINTABLE_ASCII)
                    @Parameter(example = "inspectionKind=ROUTINE")
                    String dimension,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context HttpHeaders headers) {
        return EvidenceResponse.of(evidence.of(code, query, dimension, after, limit), english(headers));
    }

    private static boolean english(HttpHeaders headers) {
        return headers.getAcceptableLanguages().getFirst().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
