package cn.fazhi.report.history;

import java.util.stream.Stream;

/**
 * A division's choice of a policy.
 *
 * @param annulled null while it counts
 */
record Choice(String division, int fromYear, String policy, CatalogueStep chosen, CatalogueStep annulled) {

    boolean countsAt(long revision) {
        return chosen.revision() <= revision && (annulled == null || annulled.revision() > revision);
    }

    Stream<CatalogueStep> acts() {
        return annulled == null ? Stream.of(chosen) : Stream.of(chosen, annulled);
    }
}
