package cn.fazhi.report.definition;

import cn.fazhi.report.indicator.Indicator;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends an indicator: no list of figures has it any more. */
@ApplicationScoped
class RetireIndicator {

    record Command(String code, Version seen, String reason) {}

    private final CatalogueChanges changes;
    private final DefinedIndicators indicators;

    RetireIndicator(CatalogueChanges changes, DefinedIndicators indicators) {
        this.changes = changes;
        this.indicators = indicators;
    }

    /**
     * @throws IndicatorIsCounted if its meaning is the program's
     * @throws IndicatorRetired if it is already
     * @throws IndicatorInUse if another one's formula reads it
     */
    Indicator handle(Command command) {
        return changes.makeForAll((connection, definitions) -> {
            var indicator = DefinedIndicators.derived(definitions, command.code());
            Version.requireCurrent(command.seen(), indicator.rule().version());
            if (!indicator.active()) {
                throw new IndicatorRetired(indicator.code());
            }
            var readers = definitions.readersOf(indicator.code());
            if (!readers.isEmpty()) {
                throw new IndicatorInUse(indicator.code(), readers);
            }
            return indicators.add(connection, indicator.retired(), "retired", command.reason());
        });
    }
}
