package cn.fazhi.report.indicator;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.Scope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figures: a division's with or without what is below it, of a period or of the year up to its end. */
public class FigureQuery {

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

    Asked asked(String dimension, Comparison compareTo) {
        if (quarter != null && month != null) {
            throw new MonthAndQuarter();
        }
        return new Asked(division, scope, new When(year, quarter, month, yearToDate), dimension, compareTo);
    }

    /** One figure, to be opened. @param dimension such as {@code inspectionKind=ROUTINE}; empty for the whole */
    public Asked cell(String dimension) {
        return asked(dimension, null);
    }
}
