package cn.fazhi.report.reconciliation;

import static cn.fazhi.report.reconciliation.Kind.CONTRIBUTIONS;
import static cn.fazhi.report.reconciliation.Kind.TOTAL;
import static cn.fazhi.report.reconciliation.Kind.UNKNOWN_TO_OWNER;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.counting.CellKey;
import cn.fazhi.report.counting.CountedFacts;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Recount;
import cn.fazhi.report.intake.PayloadDecoder;
import cn.fazhi.report.intake.Undecodable;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.Transactions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Gatherers;
import org.jboss.logging.Logger;

/**
 * Puts right what was found of one family, in transactions that each leave its figures whole in themselves. What it has
 * not come to when it ends is found again.
 */
final class FamilyRepair {

    private interface Work {

        /** @return the cells to be recounted */
        Set<CellKey> in(CountedFacts facts) throws SQLException;
    }

    private static final Logger LOG = Logger.getLogger(FamilyRepair.class);

    /** So that the intake waits for a moment only; an owner publishes at most 500 at once. */
    private static final int PAGE = 100;

    private final Transactions transactions;
    private final Owner owner;
    private final JobLease lease;
    private final PayloadDecoder decoder;
    private final Divisions divisions;

    FamilyRepair(Transactions transactions, Owner owner, JobLease lease, PayloadDecoder decoder, Divisions divisions) {
        this.transactions = transactions;
        this.owner = owner;
        this.lease = lease;
        this.decoder = decoder;
        this.divisions = divisions;
    }

    /**
     * First what needs no owner: a record counts for what its fact says, before its owner is asked, for it may be the
     * payload that is wrong.
     *
     * @throws OwnerUnavailable if it cannot be asked
     * @throws cn.fazhi.report.job.LeaseLost if another run has taken over
     */
    void run(List<Difference> open) throws SQLException {
        for (var page : pages(of(CONTRIBUTIONS, open))) {
            putRight(facts -> derivedAnew(facts, page));
        }
        for (var difference : of(TOTAL, open)) {
            putRight(facts -> Set.of(difference.cell()));
        }
        // Of a place that was not opened the comparison that follows names the records.
        var records =
                open.stream().filter(difference -> difference.record() != null).toList();
        for (var page : pages(records)) {
            takeFromOwner(page);
        }
    }

    private static List<Difference> of(Kind kind, List<Difference> open) {
        return open.stream().filter(difference -> difference.kind() == kind).toList();
    }

    private static List<List<Difference>> pages(List<Difference> all) {
        return all.stream().gather(Gatherers.windowFixed(PAGE)).toList();
    }

    /** Together, for they have cells in common: one of the nation's is counted out of all contributions of its year. */
    private Set<CellKey> derivedAnew(CountedFacts facts, List<Difference> page) throws SQLException {
        var cells = new TreeSet<CellKey>();
        for (var difference : page) {
            cells.addAll(derivedAnew(facts, difference.key()));
        }
        return cells;
    }

    /** What cannot be read goes on counting for what it did; what has no fact, until its owner has been asked. */
    private Set<CellKey> derivedAnew(CountedFacts facts, RecordKey key) throws SQLException {
        var fact = facts.find(key.family(), key.id());
        try {
            return fact.isPresent() ? facts.rewrite(fact.get(), decoder.decode(fact.get())) : Set.of();
        } catch (Undecodable e) {
            LOG.warnf("repairAsksOwner family=%s record=%s reason=%s", key.family(), key.id(), e.getMessage());
            return Set.of();
        }
    }

    private void takeFromOwner(List<Difference> page) throws SQLException {
        var owned = new ArrayList<RecordKey>();
        var unknown = new ArrayList<Difference>();
        for (var difference : page) {
            if (owns(difference)) {
                owned.add(difference.key());
            } else {
                unknown.add(difference);
            }
        }
        putRight(facts -> {
            forget(facts, owned);
            return removed(facts, unknown);
        });
        if (!owned.isEmpty()) {
            asked().republish(
                            owned.getFirst().family(),
                            owned.stream().map(RecordKey::id).toList());
        }
    }

    private boolean owns(Difference difference) throws SQLException {
        return switch (difference.kind()) {
            case MISSING_HERE, OLDER_HERE, NEWER_HERE, ELSEWHERE -> true;
            default -> asked().find(difference.key()).isPresent();
        };
    }

    /** An answer may take a minute, and there may be a thousand. */
    private Owner asked() throws SQLException {
        transactions.run(lease::keep);
        return owner;
    }

    /** Contributions stay: when the owner's state comes, the difference to them is what is counted. */
    private static void forget(CountedFacts facts, List<RecordKey> owned) throws SQLException {
        for (var key : owned) {
            facts.settleLedger(key.id());
            facts.forgetRevision(key.family(), key.id());
        }
    }

    /** A fact stays that nobody has called unknown to its owner: who does not keep its family yet knows none. */
    private static Set<CellKey> removed(CountedFacts facts, List<Difference> unknown) throws SQLException {
        var cells = new TreeSet<CellKey>();
        for (var difference : unknown) {
            var key = difference.key();
            if (difference.kind() == UNKNOWN_TO_OWNER
                    || facts.find(key.family(), key.id()).isEmpty()) {
                cells.addAll(facts.remove(key.family(), key.id()));
            }
        }
        return cells;
    }

    private void putRight(Work work) throws SQLException {
        transactions.run(connection -> {
            lease.keep(connection);
            int generation = Generation.seizeLive(connection);
            var cells = work.in(new CountedFacts(connection, generation, divisions));
            new Recount(connection, generation).put(cells);
        });
    }
}
