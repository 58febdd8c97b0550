package cn.fazhi.report.reconciliation;

import cn.fazhi.report.job.Transactions;
import cn.fazhi.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What comparisons there were. */
@ApplicationScoped
class Reconciliations {

    record Report(Reconciliation reconciliation, List<Difference> differences) {}

    private static final int NEWEST = 100;

    private final Transactions transactions;

    Reconciliations(DataSource database) {
        this.transactions = new Transactions(database);
    }

    List<Reconciliation> newest() {
        return read(connection -> new ReconciliationTable(connection).newest(NEWEST));
    }

    /** @throws NotFound if there was none of that id */
    Report get(UUID id) {
        return read(connection -> {
            var found = new ReconciliationTable(connection).find(id).orElseThrow(() -> new NotFound(id));
            return new Report(found, new DifferenceTable(connection).of(id));
        });
    }

    private <T> T read(Transactions.Work<T> work) {
        try {
            return transactions.snapshot(work);
        } catch (SQLException e) {
            throw new IllegalStateException("the reconciliations cannot be read", e);
        }
    }
}
