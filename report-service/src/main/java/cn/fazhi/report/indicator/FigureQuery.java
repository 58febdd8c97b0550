package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.Scope;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figures: a division's with or without what is below it, of a period or of the year up to its end. */
class FigureQuery extends PeriodQuery {

    @QueryParam("scope")
    @DefaultValue("BELOW")
    @Parameter(description = "OWN: records of the division itself; BELOW: with everything below it")
    Scope scope;

    @QueryParam("yearToDate")
    @DefaultValue("false")
    @Parameter(description = "From 1 January to the end of the month or quarter")
    Boolean yearToDate;

    @Override
    When when() {
        var period = super.when();
        return new When(period.year(), period.quarter(), period.month(), yearToDate);
    }

    Asked asked(String dimension, Comparison compareTo) {
        return new Asked(division, scope, when(), dimension, compareTo);
    }
}
