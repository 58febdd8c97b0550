package cn.fazhi.report.definition;

import cn.fazhi.audit.Act;
import cn.fazhi.identity.Caller;
import cn.fazhi.report.indicator.Definitions;
import cn.fazhi.report.indicator.Indicator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Where a checked version of an indicator goes, with who made it. */
@ApplicationScoped
class DefinedIndicators {

    private static final String FAMILY = "indicator";

    private final Caller caller;
    private final CatalogueChanges changes;
    private final Event<Act> acts;

    DefinedIndicators(Caller caller, CatalogueChanges changes, Event<Act> acts) {
        this.caller = caller;
        this.changes = changes;
        this.acts = acts;
    }

    /**
     * @throws cn.fazhi.report.indicator.UnknownIndicator if there is no such code
     * @throws IndicatorIsCounted if its meaning is the program's
     */
    static Indicator derived(Definitions definitions, String code) {
        var indicator = definitions.get(code);
        if (!indicator.derived()) {
            throw new IndicatorIsCounted(code);
        }
        return indicator;
    }

    Indicator add(Connection connection, Indicator indicator, String step, String reason) throws SQLException {
        new IndicatorTable(connection).add(indicator, reason, caller.subject());
        acts.fire(new Act(
                step,
                reason,
                FAMILY,
                id(indicator),
                changes.everywhere(),
                indicator.rule().version()));
        return indicator;
    }

    /** For the audit: an indicator is known by its code and has no id of its own. */
    private static UUID id(Indicator indicator) {
        return UUID.nameUUIDFromBytes((FAMILY + " " + indicator.code()).getBytes(StandardCharsets.UTF_8));
    }
}
