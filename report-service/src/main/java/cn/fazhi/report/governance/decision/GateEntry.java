package cn.fazhi.report.governance.decision;

import cn.fazhi.contracts.MajorDecisionState.Passage;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * How a decision came through a gate.
 *
 * @param reason why the gate was waived; may be null for one that was passed
 * @param document number of the document that shows it; may be null
 */
@Embeddable
record GateEntry(
        @Enumerated(EnumType.STRING) Passage passage,
        @Column(name = "passed_on") LocalDate on,
        String reason,
        String document) {

    boolean waivedWithoutReason() {
        return passage == Passage.WAIVED && (reason == null || reason.isBlank());
    }
}
