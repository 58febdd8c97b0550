package cn.fazhi.identity;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.util.function.Supplier;

/**
 * The one place that keeps a query inside the token's division: a Hibernate filter that is on in every session, for
 * queries and for loading by key. An entity takes part by {@code @Filter(name = FILTER, condition = CONDITION, deduceAliasInjectionPoints = false)}.
 */
public final class DivisionScope implements Supplier<String> {

    public static final String FILTER = "divisionScope";
    public static final String PARAMETER = "scope";
    public static final String CONDITION =
            "{alias}.division in (select below.division from division_ancestor below where below.ancestor = :scope"
                    + " and below.valid_until > utc_date())";

    private static final String NOTHING = "";

    /**
     * Work that no HTTP request asked for is the service's own and sees every division. A request context alone says
     * nothing: schedulers and channels have one too.
     */
    @Override
    public String get() {
        var container = Arc.container();
        if (!container.requestContext().isActive() || !isAsked(container)) {
            return DivisionCode.NATION.value();
        }
        return container
                .instance(Caller.class)
                .get()
                .division()
                .map(DivisionCode::value)
                .orElse(NOTHING);
    }

    private static boolean isAsked(ArcContainer container) {
        return container.instance(CurrentVertxRequest.class).get().getCurrent() != null;
    }
}
