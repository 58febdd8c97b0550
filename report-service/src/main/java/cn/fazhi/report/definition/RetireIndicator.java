package cn.fazhi.report.definition;

import cn.fazhi.report.indicator.Definitions;
import cn.fazhi.report.indicator.Indicator;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Ends an indicator: no list of figures has it any more. */
@ApplicationScoped
class RetireIndicator {

    record Command(String code, Version seen, String reason) {}

    private final CatalogueChanges changes;
    private final DefinedIndicators indicators;
    private final Instance<IndicatorReaders> others;

    RetireIndicator(CatalogueChanges changes, DefinedIndicators indicators, Instance<IndicatorReaders> others) {
        this.changes = changes;
        this.indicators = indicators;
        this.others = others;
    }

    /**
     * @throws IndicatorIsCounted if its meaning is the program's
     * @throws IndicatorRetired if it is already
     * @throws IndicatorInUse if another one's formula reads it, or a rule
     */
    Indicator handle(Command command) {
        return changes.makeForAll((connection, definitions) -> {
            var indicator = DefinedIndicators.derived(definitions, command.code());
            Version.requireCurrent(command.seen(), indicator.rule().version());
            if (!indicator.active()) {
                throw new IndicatorRetired(indicator.code());
            }
            var readers = readersOf(indicator.code(), connection, definitions);
            if (!readers.isEmpty()) {
                throw new IndicatorInUse(indicator.code(), readers);
            }
            return indicators.add(connection, indicator.retired(), "retired", command.reason());
        });
    }

    private List<String> readersOf(String code, Connection connection, Definitions definitions) throws SQLException {
        var readers = new ArrayList<>(definitions.readersOf(code));
        for (var other : others) {
            readers.addAll(other.readersOf(connection, code));
        }
        return readers;
    }
}
