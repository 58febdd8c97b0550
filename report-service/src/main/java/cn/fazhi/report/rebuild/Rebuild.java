package cn.fazhi.report.rebuild;

import java.time.Instant;
import java.util.UUID;

/**
 * One making anew of the derived tables.
 *
 * @param generation the number under which it builds, and which is live once it is done
 * @param phase what it is at, or was when it ended
 * @param eventsRead events taken from the topics so far
 * @param eventsExpected how many there were when it began, at most: compaction leaves gaps
 * @param facts records counted so far
 * @param factsExpected how many there were when they began to be derived; those that come meanwhile are counted as well
 * @param differences how much of the generation before was found to differ; the first 1000 are kept
 * @param endedAt null while it runs
 * @param failure null unless it failed
 */
record Rebuild(
        UUID id,
        int generation,
        Source source,
        State state,
        Phase phase,
        String requestedBy,
        Instant startedAt,
        Instant endedAt,
        long eventsRead,
        long eventsExpected,
        long facts,
        long factsExpected,
        long differences,
        String failure) {

    enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
