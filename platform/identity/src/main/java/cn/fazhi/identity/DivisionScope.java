package cn.fazhi.identity;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * The one place that keeps a query inside the token's division: a Hibernate filter that is on in every session, for
 * queries and for loading by key. An entity takes part by {@code @Filter(name = FILTER, condition = CONDITION, deduceAliasInjectionPoints = false)}.
 * What lies below a division is a matter of the day in China, as for {@link Caller#covers}.
 */
public final class DivisionScope implements Supplier<String> {

    public static final String FILTER = "divisionScope";
    public static final String PARAMETER = "scope";
    public static final String DAY = "scopeDay";
    public static final String CONDITION =
            "{alias}.division in (select below.division from division_ancestor below where below.ancestor = :"
                    + PARAMETER + " and below.valid_from <= :" + DAY + " and below.valid_until > :" + DAY + ")";

    private static final String NOTHING = "";

    /** For plain SQL: the condition on a column, with parameters for {@link #bind}. */
    public static String where(String column) {
        return CONDITION
                .replace("{alias}.division", column)
                .replace(":" + DAY, "?")
                .replace(":" + PARAMETER, "?");
    }

    /** @return the index of the parameter after those of the condition */
    public static int bind(PreparedStatement statement, int from) throws SQLException {
        var day = new ScopeDay().get();
        statement.setString(from, new DivisionScope().get());
        statement.setObject(from + 1, day);
        statement.setObject(from + 2, day);
        return from + 3;
    }

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
