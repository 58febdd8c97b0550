package cn.fazhi.report.indicator;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.BaseIndicator;
import cn.fazhi.report.counting.Scope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figures: a division's with or without what is below it, of a period or of the year up to its end. */
public class FigureQuery {

    /** An item of a breakdown as contributions have it; empty for the whole. */
    public static final String ITEM = "([a-zA-Z]+=[A-Z0-9_]+)?";

    private static final String TABLE = "/v1/yearly-indicators";

    @QueryParam("division")
    @NotNull
    @Parameter(example = "370402")
    DivisionCode division;

    @QueryParam("year")
    @NotNull
    @Min(1949)
    @Max(2999)
    @Parameter(example = "2021")
    Integer year;

    @QueryParam("quarter")
    @Min(1)
    @Max(4)
    Integer quarter;

    @QueryParam("month")
    @Min(1)
    @Max(12)
    Integer month;

    @QueryParam("scope")
    @DefaultValue("BELOW")
    @Parameter(description = "OWN: records of the division itself; BELOW: with everything below it")
    Scope scope;

    @QueryParam("yearToDate")
    @DefaultValue("false")
    @Parameter(description = "From 1 January to the end of the month or quarter")
    Boolean yearToDate;

    /**
     * The table.
     *
     * @param dimension such as {@code inspectionKind}; null or empty for whole figures only
     */
    Asked asked(String dimension, Comparison compareTo) {
        if (dimension == null || dimension.isEmpty()) {
            return new Asked(division, scope, when(), null, compareTo);
        }
        var dimensions = BaseIndicator.allDimensions();
        if (!dimensions.contains(dimension)) {
            throw new NoSuchBreakdown(TABLE, dimension, dimensions);
        }
        return new Asked(division, scope, when(), dimension, compareTo);
    }

    /**
     * One figure, to be opened.
     *
     * @param dimension such as {@code inspectionKind=ROUTINE}; empty for the whole
     */
    public Asked cell(String dimension) {
        return new Asked(division, scope, when(), dimension, null);
    }

    private When when() {
        if (quarter != null && month != null) {
            throw new MonthAndQuarter();
        }
        return new When(year, quarter, month, yearToDate);
    }
}
