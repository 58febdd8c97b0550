package cn.fazhi.enforcement.casework;

import cn.fazhi.identity.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The terms as this installation is set up. */
@ApplicationScoped
class TermsInForce implements CaseTerms {

    private final StatutoryClock clock;
    private final DivisionRules rules;

    TermsInForce(StatutoryClock clock, DivisionRules rules) {
        this.clock = clock;
        this.rules = rules;
    }

    @Override
    public LocalDate investigationDue(LocalDate filedOn, boolean extended) {
        return clock.investigationDue(filedOn, extended);
    }

    @Override
    public LocalDate decisionDue(LocalDate investigatedOn) {
        return clock.decisionDue(investigatedOn);
    }

    @Override
    public BigDecimal hearingAbove(DivisionCode division, LocalDate on) {
        return rules.hearingAbove(division, on);
    }
}
