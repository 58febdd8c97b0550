package cn.fazhi.report.closing;

import cn.fazhi.identity.DivisionCode;
import java.time.Instant;
import java.util.UUID;

/**
 * The statement that the figures of a division's year are final.
 *
 * @param moment after which changes are adjustments
 * @param catalogue revision of it by which the figures were made: what made a higher one is told beside them
 * @param asOf up to when all was counted in its figures
 * @param reopening null while it is in force
 */
record Closing(
        UUID id,
        DivisionCode division,
        int year,
        long moment,
        long catalogue,
        Instant asOf,
        Instant closedAt,
        String closedBy,
        Reopening reopening) {

    /** What it is called in the audit chain. */
    static final String AUDITED = "closing";

    record Reopening(Instant at, String by, String reason) {}
}
