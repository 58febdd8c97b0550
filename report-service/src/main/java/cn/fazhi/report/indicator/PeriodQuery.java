package cn.fazhi.report.indicator;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.Period;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which division and period: a year, or one quarter or month of it. */
public class PeriodQuery {

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

    public DivisionCode division() {
        return division;
    }

    public Period period() {
        return when().period();
    }

    When when() {
        if (quarter != null && month != null) {
            throw new MonthAndQuarter();
        }
        return new When(year, quarter, month, false);
    }
}
