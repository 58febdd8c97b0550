package cn.fazhi.report.history;

import java.util.stream.Stream;

/**
 * A division's choice of a policy.
 *
 * @param annulled null while it counts
 */
record Choice(String division, int fromYear, String policy, Act chosen, Act annulled) {

    boolean countsAt(long revision) {
        return chosen.revision() <= revision && (annulled == null || annulled.revision() > revision);
    }

    Stream<Act> acts() {
        return annulled == null ? Stream.of(chosen) : Stream.of(chosen, annulled);
    }
}
