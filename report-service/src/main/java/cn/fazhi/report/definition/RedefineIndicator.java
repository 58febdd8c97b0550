package cn.fazhi.report.definition;

import cn.fazhi.report.indicator.Formula;
import cn.fazhi.report.indicator.Indicator;
import cn.fazhi.report.indicator.Rule;
import cn.fazhi.report.indicator.ZeroRule;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gives an indicator a new version, which counts from now on for every year; a retired one comes back by it. */
@ApplicationScoped
class RedefineIndicator {

    private static final String NUMERATOR = "/numerator";
    private static final String DENOMINATOR = "/denominator";

    /** What is left out stays as it is. */
    record Command(
            String code,
            Version seen,
            Optional<String> zh,
            Optional<String> en,
            Optional<String> numerator,
            Optional<String> denominator,
            Optional<Integer> places,
            Optional<ZeroRule> zeroRule,
            String reason) {

        private Indicator successorOf(Indicator indicator) {
            var rule = indicator.rule();
            if (rule.denominator() == null && denominator.isPresent()) {
                throw new MeasureFixed(DENOMINATOR, indicator.code());
            }
            var successor = new Rule(
                    rule.version() + 1,
                    Rule.State.ACTIVE,
                    formula(numerator, NUMERATOR, indicator, rule.numerator()),
                    formula(denominator, DENOMINATOR, indicator, rule.denominator()),
                    rule.policy(),
                    places.orElse(rule.places()),
                    zeroRule.orElse(rule.zeroRule()));
            return Indicator.derived(
                    indicator.code(),
                    zh.orElse(indicator.zh()),
                    en.orElse(indicator.en()),
                    indicator.unit(),
                    successor);
        }

        private static Formula formula(Optional<String> text, String pointer, Indicator indicator, Formula now) {
            if (text.isEmpty()) {
                return now;
            }
            var formula = Formula.parse(text.get(), pointer);
            if (indicator.policy() != null && !formula.text().equals(now.text())) {
                throw new PolicyFixed(
                        pointer, indicator.code(), indicator.policy().code());
            }
            return formula;
        }
    }

    private final CatalogueChanges changes;
    private final DefinedIndicators indicators;

    RedefineIndicator(CatalogueChanges changes, DefinedIndicators indicators) {
        this.changes = changes;
        this.indicators = indicators;
    }

    /**
     * @throws IndicatorIsCounted if its meaning is the program's
     * @throws MeasureFixed if a sum were to become a quotient
     * @throws PolicyFixed if the policy by whose name its figures are shown were to mean something else
     * @throws cn.fazhi.report.indicator.FormulaRefused if its formula means nothing
     */
    Indicator handle(Command command) {
        return changes.makeForAll((connection, definitions) -> {
            var indicator = DefinedIndicators.derived(definitions, command.code());
            Version.requireCurrent(command.seen(), indicator.rule().version());
            var successor = command.successorOf(indicator);
            definitions.check(successor, "");
            return indicators.add(connection, successor, "redefined", command.reason());
        });
    }
}
