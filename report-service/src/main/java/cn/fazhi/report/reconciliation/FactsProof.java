package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.job.Transactions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The facts of a family beside their owner's records, looked at twice: what is only under way is no difference. */
final class FactsProof {

    private final Transactions transactions;
    private final Records owner;
    private final Facts here;
    private final CaughtUp caughtUp;
    private final int most;

    /** @param most how many records are named */
    FactsProof(Transactions transactions, Records owner, CaughtUp caughtUp, int most) {
        this.transactions = transactions;
        this.owner = owner;
        this.here = new Facts(transactions);
        this.caughtUp = caughtUp;
        this.most = most;
    }

    /**
     * @param year null for all
     * @param across to be looked at in whatever year
     * @return what was named
     * @throws SourceBehind if the owner's records are not counted in time
     */
    List<Difference> find(RecordFamily family, Integer year, Set<RecordKey> across, Findings findings)
            throws SQLException {
        var first = look(family, year, across);
        if (first.nothing()) {
            return List.of();
        }
        caughtUp.await(family.service(), caughtUp.now());
        var second = look(family, year, across);
        second.unopened().forEach(findings::leaveUnopened);
        var named = new ArrayList<Difference>();
        second.differing().forEach((key, sighting) -> {
            var before = first.differing().get(key);
            if (before != null && Sighting.confirmed(before, sighting)) {
                named.add(difference(key, sighting));
            } else if (before == null && !first.unopened().isEmpty()) {
                findings.leaveUnopened(sighting.place(family));
            }
        });
        findings.name(named);
        return named;
    }

    /** What a repair has begun to take from its owner is not here, and counts all the same. */
    private Difference difference(RecordKey key, Sighting sighting) {
        var counted = sighting.here() == null ? here.waiting(key).orElse(null) : sighting.here();
        return Difference.of(key, sighting, counted);
    }

    private Comparison.Look look(RecordFamily family, Integer year, Set<RecordKey> across) {
        return new Comparison(owner, here, family, year, most).look(across);
    }
}
