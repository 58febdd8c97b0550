package cn.fazhi.report.reconciliation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.intake.PayloadDecoder;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.Transactions;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Puts right what a reconciliation found. Records come anew from their owner, by the topics like all others; what only
 * the derived tables have wrong is derived again while the intake waits.
 */
final class Repair {

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

    /**
     * @param lease kept all the while
     * @throws NotRepaired in the end, if an owner cannot be asked; what is left is found again by the next comparison
     * @throws cn.fazhi.report.job.LeaseLost if another run has taken over
     */
    void run(UUID reconciliation, JobLease lease) throws SQLException {
        var away = new EnumMap<RecordFamily, OwnerUnavailable>(RecordFamily.class);
        for (var family : open(reconciliation).entrySet()) {
            var owner = owners.get(family.getKey().service());
            try {
                new FamilyRepair(transactions, owner, lease, decoder, divisions).run(family.getValue());
            } catch (OwnerUnavailable e) {
                away.put(family.getKey(), e);
            }
        }
        if (!away.isEmpty()) {
            throw new NotRepaired(away);
        }
    }

    private Map<RecordFamily, List<Difference>> open(UUID reconciliation) throws SQLException {
        return transactions.snapshot(connection -> new DifferenceTable(connection)
                .open(reconciliation).stream()
                        .collect(groupingBy(Difference::family, () -> new EnumMap<>(RecordFamily.class), toList())));
    }
}
