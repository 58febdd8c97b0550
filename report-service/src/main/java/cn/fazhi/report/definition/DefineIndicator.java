package cn.fazhi.report.definition;

import cn.fazhi.report.indicator.Formula;
import cn.fazhi.report.indicator.Indicator;
import cn.fazhi.report.indicator.Rule;
import cn.fazhi.report.indicator.ZeroRule;
import jakarta.enterprise.context.ApplicationScoped;

/** Adds an indicator that is a formula over others; every instance shows it with its next answer. */
@ApplicationScoped
class DefineIndicator {

    /**
     * @param denominator null unless it is a quotient
     * @param places null for the usual of the unit
     * @param zeroRule null for no value
     */
    record Command(
            String code,
            String zh,
            String en,
            String unit,
            String numerator,
            String denominator,
            Integer places,
            ZeroRule zeroRule,
            String reason) {

        private Indicator indicator() {
            var dividend = Formula.parse(numerator, "/numerator");
            var divisor = denominator == null ? null : Formula.parse(denominator, "/denominator");
            var rule = new Rule(
                    1,
                    Rule.State.ACTIVE,
                    dividend,
                    divisor,
                    null,
                    places == null ? Indicator.usualPlaces(unit, divisor != null) : places,
                    zeroRule == null ? ZeroRule.NO_VALUE : zeroRule);
            return Indicator.derived(code, zh, en, unit, rule);
        }
    }

    private final CatalogueChanges changes;
    private final DefinedIndicators indicators;

    DefineIndicator(CatalogueChanges changes, DefinedIndicators indicators) {
        this.changes = changes;
        this.indicators = indicators;
    }

    /**
     * @throws IndicatorCodeTaken if there is, or was, one of that code
     * @throws UnitScaled if its values would have to be multiplied or divided to be in its unit
     * @throws cn.fazhi.report.indicator.FormulaRefused if its formula means nothing
     */
    Indicator handle(Command command) {
        UnitScaled.refuse(command.unit());
        return changes.makeForAll((connection, definitions) -> {
            if (definitions.find(command.code()).isPresent()
                    || !new IndicatorTable(connection).versions(command.code()).isEmpty()) {
                throw new IndicatorCodeTaken(command.code());
            }
            var indicator = command.indicator();
            definitions.check(indicator, "");
            return indicators.add(connection, indicator, "defined", command.reason());
        });
    }
}
