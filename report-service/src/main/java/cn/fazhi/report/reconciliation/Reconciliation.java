package cn.fazhi.report.reconciliation;

import java.time.Instant;
import java.util.UUID;

/**
 * One comparison.
 *
 * @param compared facts and numbers looked at; a number is an indicator in a year
 * @param expected how many there were when it began
 * @param differences found; at most 1000 a family are looked for
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
