package cn.fazhi.report.reconciliation;

import java.net.URI;

/** Without its owner nothing can be said about a record: the reconciliation fails, and what was open stays open. */
final class OwnerUnavailable extends RuntimeException {

    OwnerUnavailable(URI owner, String reason, Throwable cause) {
        super("the owner at " + owner + " does not answer: " + reason, cause);
    }
}
