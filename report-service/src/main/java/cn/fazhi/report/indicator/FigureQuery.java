package cn.fazhi.report.indicator;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.Scope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which division and period: a year, one quarter or month of it, or the year up to the end of one. */
class FigureQuery {

    @QueryParam("division")
    @NotNull
    @Parameter(example = "370402")
    DivisionCode division;

    @QueryParam("scope")
    @DefaultValue("BELOW")
    @Parameter(description = "OWN: records of the division itself; BELOW: with everything below it")
    Scope scope;

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

    @QueryParam("yearToDate")
    @DefaultValue("false")
    @Parameter(description = "From 1 January to the end of the month or quarter")
    Boolean yearToDate;

    When when() {
        if (quarter != null && month != null) {
            throw new MonthAndQuarter();
        }
        return new When(year, quarter, month, yearToDate);
    }

    Asked asked(String dimension, Comparison compareTo) {
        return new Asked(division, scope, when(), dimension, compareTo);
    }
}
