package cn.fazhi.report.rebuild;

import java.time.Instant;
import java.util.UUID;

/**
 * One making anew of the derived tables.
 *
 * @param generation the number under which it builds, and which is live once it is done
 * @param eventsRead events taken from the topics so far
 * @param facts records counted so far
 * @param differences how much of the generation before was found to differ; the first 1000 are kept
 * @param endedAt null while it runs
 * @param failure null unless it failed
 */
record Rebuild(
        UUID id,
        int generation,
        State state,
        String requestedBy,
        Instant startedAt,
        Instant endedAt,
        long eventsRead,
        long facts,
        long differences,
        String failure) {

    enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
