package cn.fazhi.identity;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one place that keeps a read inside the token's division: a Hibernate filter that is on in every session, for
 * queries, and {@link #covers} for what is loaded by its key, whose statement Hibernate would build anew each time if
 * the filter applied to it. An entity takes part by
 * {@code @Filter(name = FILTER, condition = CONDITION, deduceAliasInjectionPoints = false)}.
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
    private static final String EVERYTHING = "1 = 1";

    /**
     * For plain SQL of this request: the condition on a column, with parameters for {@link #bind}. The nation's own scope
     * has no bounds there: what stands below nothing any more must be there for reconciliations.
     */
    public static String where(String column) {
        return isOfTheNation()
                ? EVERYTHING
                : CONDITION
                        .replace("{alias}.division", column)
                        .replace(":" + DAY, "?")
                        .replace(":" + PARAMETER, "?");
    }

    /** @return the index of the parameter after those of the condition */
    public static int bind(PreparedStatement statement, int from) throws SQLException {
        if (isOfTheNation()) {
            return from;
        }
        var day = new ScopeDay().get();
        statement.setString(from, new DivisionScope().get());
        statement.setObject(from + 1, day);
        statement.setObject(from + 2, day);
        return from + 3;
    }

    private static boolean isOfTheNation() {
        return new DivisionScope().get().equals(DivisionCode.NATION.value());
    }

    /** Whether the record of that division, loaded by its key, is in scope. */
    public static boolean covers(DivisionCode division) {
        return caller().map(caller -> caller.covers(division)).orElse(true);
    }

    @Override
    public String get() {
        return caller().map(caller -> caller.division().map(DivisionCode::value).orElse(NOTHING))
                .orElse(DivisionCode.NATION.value());
    }

    /**
     * None for work that no HTTP request asked for: it is the service's own and sees every division. A request context
     * alone says nothing: schedulers and channels have one too.
     */
    private static Optional<Caller> caller() {
        var container = Arc.container();
        return container.requestContext().isActive() && isAsked(container)
                ? Optional.of(container.instance(Caller.class).get())
                : Optional.empty();
    }

    private static boolean isAsked(ArcContainer container) {
        return container.instance(CurrentVertxRequest.class).get().getCurrent() != null;
    }
}
