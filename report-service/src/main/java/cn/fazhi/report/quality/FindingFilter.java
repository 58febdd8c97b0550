package cn.fazhi.report.quality;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which findings a list holds, and which page of it. */
class FindingFilter {

    @QueryParam("division")
    @NotNull
    @Parameter(description = "With everything below it", example = "370400")
    DivisionCode division;

    @QueryParam("year")
    @Min(1950)
    @Max(2999)
    Integer year;

    @QueryParam("state")
    Finding.State state;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    Integer limit = 50;

    @QueryParam("after")
    @DefaultValue("0")
    @Min(0)
    Long after = 0L;
}
