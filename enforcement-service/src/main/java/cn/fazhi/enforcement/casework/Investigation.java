package cn.fazhi.enforcement.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The dated course of the investigation and the terms that follow from it.
 *
 * @param dueOn from the day of filing; never null
 * @param decisionDueOn null before the investigation has ended
 */
@Embeddable
record Investigation(
        @Column(name = "investigation_started_on") LocalDate startedOn,
        @Column(name = "investigation_extended_on") LocalDate extendedOn,
        @Column(name = "investigation_due_on") LocalDate dueOn,
        @Column(name = "investigated_on") LocalDate endedOn,
        @Column(name = "decision_due_on") LocalDate decisionDueOn) {

    /** With the terms that are in force for these dates. */
    static Investigation reckoned(
            CaseTerms terms, LocalDate filedOn, LocalDate startedOn, LocalDate extendedOn, LocalDate endedOn) {
        return new Investigation(
                startedOn,
                extendedOn,
                terms.investigationDue(filedOn, extendedOn != null),
                endedOn,
                endedOn == null ? null : terms.decisionDue(endedOn));
    }

    /**
     * 劳动保障监察条例 art. 17: a term is extended while it still runs.
     *
     * @param extendedOn null without an extension
     */
    static void requireExtendedInTime(String pointer, LocalDate extendedOn, LocalDate filedOn, CaseTerms terms) {
        if (extendedOn == null) {
            return;
        }
        var dueOn = terms.investigationDue(filedOn, false);
        if (extendedOn.isAfter(dueOn)) {
            throw new ExtensionTooLate(pointer, extendedOn, dueOn);
        }
    }

    boolean underWay() {
        return startedOn != null && endedOn == null;
    }

    /** The day of the latest step; null before the first. */
    LocalDate latest() {
        if (endedOn != null) {
            return endedOn;
        }
        return extendedOn == null ? startedOn : extendedOn;
    }
}
