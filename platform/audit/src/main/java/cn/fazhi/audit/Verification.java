package cn.fazhi.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the chain says about the entries.
 *
 * @param intact whether nothing was found
 * @param entries how many sealed entries were read
 * @param anchors with how many anchors they were compared
 * @param findings the first of what is wrong, at most {@link #FINDINGS_AT_MOST} of each kind
 */
@Schema(name = "AuditVerification")
record Verification(boolean intact, long entries, long anchors, List<Finding> findings) {

    static final int FINDINGS_AT_MOST = 100;

    @Schema(name = "AuditFindingKind")
    enum Kind {
        /** The entry does not fit its hash: it was changed after it was sealed. */
        CHANGED,
        /** No entry has this number: it was removed. */
        REMOVED,
        /**
         * The entry is older than those sealed before it; or the chain fits in itself and is not the one that was
         * anchored: entries were put in, and all after them hashed again.
         */
        INSERTED,
        /** Entries up to this number were anchored, and the chain ends before: its end was cut off. */
        CUT_OFF
    }

    /**
     * @param number of the entry in the chain
     * @param entryId null where the entry is gone
     */
    @Schema(name = "AuditFinding")
    record Finding(Kind kind, long number, Long entryId) {}
}
