package cn.fazhi.enforcement.casework;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to a case. */
@Schema(name = "CaseStepKind")
enum Step {
    FILED,
    INVESTIGATION_STARTED,
    INVESTIGATION_EXTENDED,
    INVESTIGATION_ENDED,
    LEGALLY_REVIEWED,
    COLLECTIVELY_DISCUSSED,
    HEARING_OFFERED,
    DECIDED,
    ORDER_FULFILLED,
    ORDER_ENFORCED_BY_COURT,
    ORDER_REVOKED,
    CLOSED,
    REVOKED,
    TRANSFERRED,
    CORRECTED,
    REOPENED,
    ANNULLED;

    static Step of(Outcome outcome) {
        return switch (outcome) {
            case FULFILLED -> ORDER_FULFILLED;
            case ENFORCED_BY_COURT -> ORDER_ENFORCED_BY_COURT;
            case REVOKED -> ORDER_REVOKED;
        };
    }

    /** As the audit entry calls it. */
    String audited() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
