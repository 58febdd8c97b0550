package cn.fazhi.report.indicator;

import cn.fazhi.identity.Caller;
import cn.fazhi.report.asof.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The table of figures as JSON. */
@ApplicationScoped
class FigureAnswers {

    /** Up to when the figures are counted; new in a 304 too, whose figures are those that the client has. */
    static final String AS_OF = "As-Of";

    private final Caller caller;
    private final YearlyIndicators yearlyIndicators;
    private final WrittenFigures written;
    private final Moments moments;

    FigureAnswers(Caller caller, YearlyIndicators yearlyIndicators, WrittenFigures written, Moments moments) {
        this.caller = caller;
        this.yearlyIndicators = yearlyIndicators;
        this.written = written;
        this.moments = moments;
    }

    /**
     * Its entity tag tells of the figures and whether they are complete, not of {@code asOf}, which moves every second.
     *
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover the division
     */
    Response of(Asked asked, boolean english, Request request) {
        caller.requireCovered(asked.division());
        var fresh = yearlyIndicators.fresh(moments.now(), asked);
        var freshness = fresh.freshness();
        var figures = written.of(fresh.moment(), asked, english);
        var tag = new EntityTag(figures.digest() + (freshness.complete() ? "" : "-"), true);
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null
                ? Response.ok(written.body(asked, freshness, figures), MediaType.APPLICATION_JSON_TYPE)
                : unchanged;
        if (freshness.asOf() != null) {
            answer.header(AS_OF, YearlyIndicatorsResponse.inChina(freshness));
        }
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }
}
