package cn.fazhi.report.quality;

import cn.fazhi.audit.Act;
import cn.fazhi.identity.Caller;
import cn.fazhi.report.definition.CatalogueChanges;
import cn.fazhi.report.indicator.Definitions;
import cn.fazhi.report.indicator.Rule;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Adds versions of rules; the next check goes by them. */
@ApplicationScoped
class ChangeQualityRules {

    private static final String FAMILY = "quality-rule";

    private final CatalogueChanges changes;
    private final Caller caller;
    private final Event<Act> acts;

    ChangeQualityRules(CatalogueChanges changes, Caller caller, Event<Act> acts) {
        this.changes = changes;
        this.caller = caller;
        this.acts = acts;
    }

    /**
     * @throws QualityRuleCodeTaken if there is, or was, one of that code
     * @throws cn.fazhi.report.indicator.FormulaRefused if a side means nothing
     * @throws SidesDiffer if they are of different units
     */
    QualityRule define(QualityRule rule) {
        return changes.makeForAll((connection, definitions) -> {
            if (!new QualityRuleTable(connection).versions(rule.code()).isEmpty()) {
                throw new QualityRuleCodeTaken(rule.code());
            }
            return add(connection, definitions, rule, "defined");
        });
    }

    /**
     * @param change from the last version to its successor; a retired rule comes back by it
     * @throws cn.fazhi.web.NotFound if there is none of that code
     */
    QualityRule redefine(String code, Version seen, UnaryOperator<QualityRule> change) {
        return changes.makeForAll((connection, definitions) -> {
            var successor = change.apply(current(connection, code, seen));
            return add(connection, definitions, successor, "redefined");
        });
    }

    /**
     * @throws cn.fazhi.web.NotFound if there is none of that code
     * @throws QualityRuleRetired if it is already
     */
    QualityRule retire(String code, Version seen, UnaryOperator<QualityRule> end) {
        return changes.makeForAll((connection, definitions) -> {
            var rule = current(connection, code, seen);
            if (rule.state() == Rule.State.RETIRED) {
                throw new QualityRuleRetired(code);
            }
            return add(connection, definitions, end.apply(rule), "retired");
        });
    }

    private static QualityRule current(Connection connection, String code, Version seen) throws SQLException {
        var rule = new QualityRuleTable(connection).get(code);
        Version.requireCurrent(seen, rule.version());
        return rule;
    }

    private QualityRule add(Connection connection, Definitions definitions, QualityRule rule, String step)
            throws SQLException {
        var table = new QualityRuleTable(connection);
        table.add((rule.state() == Rule.State.ACTIVE ? rule.checked(definitions) : rule).by(caller.subject()));
        var id = UUID.nameUUIDFromBytes((FAMILY + " " + rule.code()).getBytes(StandardCharsets.US_ASCII));
        acts.fire(new Act(step, rule.reason(), FAMILY, id, changes.everywhere(), rule.version()));
        return table.versions(rule.code()).getFirst();
    }
}
