package cn.fazhi.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which entries a list holds, and which page of it. */
class AuditFilter {

    @QueryParam("recordId")
    UUID recordId;

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
