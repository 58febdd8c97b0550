package cn.fazhi.report.reconciliation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.counting.CountedFacts;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Recount;
import cn.fazhi.report.intake.PayloadDecoder;
import cn.fazhi.report.intake.Undecodable;
import cn.fazhi.report.job.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Puts right what a reconciliation found. Records come anew from their owner, by the topics like all others; what only
 * the derived tables have wrong is derived again while the intake waits.
 */
final class Repair {

    private static final Logger LOG = Logger.getLogger(Repair.class);
    private static final int RECORDS_PER_REQUEST = 500;

    private final Transactions transactions;
    private final Map<String, Owner> owners;
    private final PayloadDecoder decoder;
    private final Divisions divisions;

    Repair(Transactions transactions, Map<String, Owner> owners, PayloadDecoder decoder, Divisions divisions) {
        this.transactions = transactions;
        this.owners = owners;
        this.decoder = decoder;
        this.divisions = divisions;
    }

    /** @throws OwnerUnavailable if one cannot be asked; what was begun is then found again by the next comparison */
    void run(UUID reconciliation) throws SQLException {
        var open = transactions.snapshot(connection -> new DifferenceTable(connection).open(reconciliation));
        var toAskFor = new ArrayList<RecordKey>();
        for (var difference : open) {
            switch (difference.kind()) {
                case MISSING_HERE, OLDER_HERE, NEWER_HERE, ELSEWHERE -> toAskFor.add(forgotten(difference.key()));
                case UNKNOWN_TO_OWNER -> removeUnlessOwned(difference.key(), toAskFor);
                case PAYLOAD -> askIfOwned(difference.key(), toAskFor);
                case CONTRIBUTIONS -> deriveAnew(difference.key(), toAskFor);
                case TOTAL -> transactions.run(connection -> recount(connection, difference));
                case UNOPENED -> {
                    // The comparison that follows names its records.
                }
            }
        }
        republish(toAskFor);
    }

    /** Contributions stay: when the owner's state comes, the difference to them is what is counted. */
    private RecordKey forgotten(RecordKey key) throws SQLException {
        transactions.run(connection -> {
            var facts = facts(connection, Generation.seizeLive(connection));
            facts.settleLedger(key.id());
            facts.forgetRevision(key.family(), key.id());
        });
        return key;
    }

    private void removeUnlessOwned(RecordKey key, List<RecordKey> toAskFor) throws SQLException {
        if (owners.get(key.family().service()).find(key).isPresent()) {
            toAskFor.add(forgotten(key));
            return;
        }
        transactions.run(connection -> {
            int generation = Generation.seizeLive(connection);
            new Recount(connection, generation)
                    .put(facts(connection, generation).remove(key.family(), key.id()));
        });
    }

    /**
     * First by what the fact says, so that its figures are whole in themselves; then its owner is asked, for it may be
     * the payload that is wrong.
     */
    private void deriveAnew(RecordKey key, List<RecordKey> toAskFor) throws SQLException {
        transactions.run(connection -> deriveAnew(connection, key));
        askIfOwned(key, toAskFor);
    }

    private void askIfOwned(RecordKey key, List<RecordKey> toAskFor) throws SQLException {
        if (owners.get(key.family().service()).find(key).isPresent()) {
            toAskFor.add(forgotten(key));
        }
    }

    /** What cannot be read goes on counting for what it did. */
    private void deriveAnew(Connection connection, RecordKey key) throws SQLException {
        int generation = Generation.seizeLive(connection);
        var facts = facts(connection, generation);
        var fact = facts.find(key.family(), key.id());
        try {
            var cells = fact.isPresent()
                    ? facts.rewrite(fact.get(), decoder.decode(fact.get()))
                    : facts.remove(key.family(), key.id());
            new Recount(connection, generation).put(cells);
        } catch (Undecodable e) {
            LOG.warnf("repairAsksOwner family=%s record=%s reason=%s", key.family(), key.id(), e.getMessage());
        }
    }

    private void recount(Connection connection, Difference difference) throws SQLException {
        int generation = Generation.seizeLive(connection);
        new Recount(connection, generation).put(Set.of(difference.cell()));
    }

    private CountedFacts facts(Connection connection, int generation) {
        return new CountedFacts(connection, generation, divisions);
    }

    private void republish(List<RecordKey> keys) {
        var byFamily = keys.stream().collect(groupingBy(RecordKey::family, mapping(RecordKey::id, toList())));
        byFamily.forEach((family, ids) -> {
            for (int from = 0; from < ids.size(); from += RECORDS_PER_REQUEST) {
                var part = ids.subList(from, Math.min(from + RECORDS_PER_REQUEST, ids.size()));
                owners.get(family.service()).republish(family, part);
            }
        });
    }
}
