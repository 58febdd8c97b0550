package cn.fazhi.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** {@code ?limit=&after=} of every list; taken as a {@code @BeanParam @Valid}. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    Integer limit = 50;

    @QueryParam("after")
    UUID after;

    public int limit() {
        return limit;
    }

    /** Where the last page ended; before every id when the list begins. */
    public UUID after() {
        return after == null ? new UUID(0, 0) : after;
    }
}
