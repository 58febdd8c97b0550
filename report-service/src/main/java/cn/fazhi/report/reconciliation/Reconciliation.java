package cn.fazhi.report.reconciliation;

import java.time.Instant;
import java.util.UUID;

/**
 * One comparison.
 *
 * @param compared facts and numbers looked at; a number is an indicator in a year
 * @param expected how many there were when it began
 * @param differences found; of a family at most 1000 records, as many of their contributions and as many numbers are
 *     named, beyond them places alone
 * @param open of these, not yet found equal again
 * @param endedAt null while it runs
 * @param failure null unless it failed
 */
record Reconciliation(
        UUID id,
        State state,
        Scope scope,
        String requestedBy,
        Instant startedAt,
        Instant endedAt,
        long compared,
        long expected,
        long differences,
        long open,
        String failure) {

    enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
