package cn.fazhi.enforcement.casework;

import cn.fazhi.identity.DivisionCode;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the law and the division say on the day of a fact. */
interface CaseTerms {

    /**
     * 劳动保障监察条例 art. 17: the last day of the investigation.
     *
     * @throws ClockRulesUnknown if no rule set is in force on the day of filing
     */
    LocalDate investigationDue(LocalDate filedOn, boolean extended);

    /** The last day for the decision. */
    LocalDate decisionDue(LocalDate investigatedOn);

    /** The fine, in yuan, above which a hearing must have been offered. */
    BigDecimal hearingAbove(DivisionCode division, LocalDate on);
}
