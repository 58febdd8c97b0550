package cn.fazhi.report.counting;

import cn.fazhi.contracts.RecordFamily;
import java.util.List;
import java.util.UUID;

/**
 * A fact beside what it counts for.
 *
 * @param payload the JSON as its owner wrote it
 * @param contributions as they stand in the table, in no matter what order
 */
public record CountedFact(
        RecordFamily family,
        UUID id,
        long revision,
        int schemaVersion,
        String division,
        int year,
        String payload,
        List<Contribution> contributions) {

    CountedFact with(List<Contribution> found) {
        return new CountedFact(family, id, revision, schemaVersion, division, year, payload, found);
    }
}
