package cn.fazhi.report.policy;

import cn.fazhi.audit.Act;
import cn.fazhi.identity.Caller;
import cn.fazhi.report.definition.CatalogueChanges;
import cn.fazhi.report.definition.MeasureFixed;
import cn.fazhi.report.indicator.Definitions;
import cn.fazhi.report.indicator.Formula;
import cn.fazhi.report.indicator.Indicator;
import cn.fazhi.report.indicator.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Adds a policy that divisions can choose. It is never changed: who judges otherwise makes another one. */
@ApplicationScoped
class MakePolicy {

    /** @param denominator null if the indicator has none */
    record IndicatorFormula(String indicator, String numerator, String denominator) {}

    record Command(String code, String zh, String en, List<IndicatorFormula> formulas, String reason) {}

    /** @param judged its indicators, by it */
    record Made(StoredPolicy policy, List<Indicator> judged) {}

    private static final String FAMILY = "policy";

    private final CatalogueChanges changes;
    private final Caller caller;
    private final Event<Act> acts;

    MakePolicy(CatalogueChanges changes, Caller caller, Event<Act> acts) {
        this.changes = changes;
        this.caller = caller;
        this.acts = acts;
    }

    /**
     * @throws PolicyCodeTaken if there is one of that code
     * @throws NoFormulaToJudge if an indicator is not derived, or retired
     * @throws IndicatorTwice if it says two things of one
     * @throws MeasureFixed if a sum were to become a quotient, or the other way
     * @throws cn.fazhi.report.indicator.FormulaRefused if a formula means nothing
     */
    Made handle(Command command) {
        return changes.makeForAll((connection, definitions) -> {
            var policies = new PolicyTable(connection);
            if (policies.find(command.code()).isPresent()) {
                throw new PolicyCodeTaken(command.code());
            }
            var policy = new Policy(command.code(), command.zh(), command.en());
            var variants = variants(policy, command, definitions);
            policies.add(policy, variants, command.reason(), caller.subject());
            acts.fire(new Act("made", command.reason(), FAMILY, id(policy), changes.everywhere(), 1));
            return new Made(
                    policies.find(command.code()).orElseThrow(),
                    variants.stream()
                            .map(variant -> Definitions.judged(definitions.get(variant.indicator()), variant))
                            .toList());
        });
    }

    private static List<Policy.Variant> variants(Policy policy, Command command, Definitions definitions) {
        var variants = new ArrayList<Policy.Variant>();
        var indicators = new HashSet<String>();
        for (var formula : command.formulas()) {
            var place = "/formulas/" + variants.size();
            if (!indicators.add(formula.indicator())) {
                throw new IndicatorTwice(place, formula.indicator());
            }
            variants.add(variant(policy, formula, place, definitions));
        }
        return variants;
    }

    private static Policy.Variant variant(
            Policy policy, IndicatorFormula formula, String place, Definitions definitions) {
        var own = definitions
                .find(formula.indicator())
                .filter(Indicator::derived)
                .filter(Indicator::active)
                .orElseThrow(() -> new NoFormulaToJudge(place, formula.indicator()));
        if ((own.rule().denominator() == null) != (formula.denominator() == null)) {
            throw new MeasureFixed(place + "/denominator", own.code());
        }
        var variant = new Policy.Variant(
                policy,
                own.code(),
                Formula.parse(formula.numerator(), place + "/numerator"),
                formula.denominator() == null ? null : Formula.parse(formula.denominator(), place + "/denominator"));
        definitions.check(Definitions.judged(own, variant), place);
        return variant;
    }

    private static UUID id(Policy policy) {
        return UUID.nameUUIDFromBytes((FAMILY + " " + policy.code()).getBytes(StandardCharsets.UTF_8));
    }
}
