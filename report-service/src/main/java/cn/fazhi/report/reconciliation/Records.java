package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.Digest;
import cn.fazhi.contracts.RecordFamily;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The records of one side: by digest, and one by one. */
interface Records {

    /**
     * By division and year.
     *
     * @param year null for all
     * @return empty if this side does not keep the family at all: then it proves nothing of the other
     */
    Optional<List<Digest>> digests(RecordFamily family, Integer year);

    /** Those whose prefixes are one digit longer than the place's. */
    List<Digest> within(Place place);

    /** The revision of each. */
    Map<UUID, Long> revisions(Place place);

    Optional<Stand> find(RecordKey key);
}
