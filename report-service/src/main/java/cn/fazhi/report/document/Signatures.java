package cn.fazhi.report.document;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Who has done what with a report in the house, and why it came back; each null where it does not apply. */
@Embeddable
record Signatures(
        String submittedBy, LocalDate submittedOn, String approvedBy, LocalDate approvedOn, String returnReason) {

    static final Signatures NONE = new Signatures(null, null, null, null, null);

    static Signatures ofSubmission(String by, LocalDate on) {
        return new Signatures(by, on, null, null, null);
    }

    static Signatures ofReturn(String reason) {
        return new Signatures(null, null, null, null, reason);
    }

    Signatures withApproval(String by, LocalDate on) {
        return new Signatures(submittedBy, submittedOn, by, on, null);
    }
}
