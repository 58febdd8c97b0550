package cn.fazhi.enforcement.casework;

import cn.fazhi.enforcement.casework.CaseConfig.RuleSet;
import cn.fazhi.enforcement.workday.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The terms of a case, by the rule set in force on the day of the fact from which they run. */
@ApplicationScoped
class StatutoryClock {

    private final WorkingDays workingDays;
    private final List<RuleSet> rules;

    @Inject
    StatutoryClock(WorkingDays workingDays, CaseConfig config) {
        this(workingDays, config.clock().values());
    }

    StatutoryClock(WorkingDays workingDays, Collection<RuleSet> rules) {
        this.workingDays = workingDays;
        this.rules = List.copyOf(rules);
    }

    LocalDate investigationDue(LocalDate filedOn, boolean extended) {
        var rule = on(filedOn);
        return workingDays.after(filedOn, rule.investigationDays() + (extended ? rule.extensionDays() : 0));
    }

    LocalDate decisionDue(LocalDate investigatedOn) {
        return workingDays.after(investigatedOn, on(investigatedOn).decisionDays());
    }

    private RuleSet on(LocalDate fact) {
        return rules.stream()
                .filter(rule -> !rule.from().isAfter(fact))
                .max(Comparator.comparing(RuleSet::from))
                .orElseThrow(() -> new ClockRulesUnknown(fact));
    }
}
