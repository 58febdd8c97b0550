package cn.fazhi.report.reconciliation;

import java.time.Instant;

/** What a service has committed is not counted in time: the reconciliation fails, and what was open stays open. */
final class SourceBehind extends RuntimeException {

    SourceBehind(String service, Instant time) {
        super(service + " is not counted up to " + time);
    }
}
