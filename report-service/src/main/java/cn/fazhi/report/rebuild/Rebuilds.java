package cn.fazhi.report.rebuild;

import cn.fazhi.report.job.Transactions;
import cn.fazhi.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What rebuilds there were. */
@ApplicationScoped
class Rebuilds {

    record Report(Rebuild rebuild, List<Difference> differences) {}

    private static final int NEWEST = 100;

    private final Transactions transactions;

    Rebuilds(DataSource database) {
        this.transactions = new Transactions(database);
    }

    List<Rebuild> newest() {
        return read(connection -> new RebuildTable(connection).newest(NEWEST));
    }

    /** @throws NotFound if there was none of that id */
    Report get(UUID id) {
        return read(connection -> {
            var rebuilds = new RebuildTable(connection);
            var rebuild = rebuilds.find(id).orElseThrow(() -> new NotFound(id));
            return new Report(rebuild, rebuilds.differences(id));
        });
    }

    private <T> T read(Transactions.Work<T> work) {
        try {
            return transactions.snapshot(work);
        } catch (SQLException e) {
            throw new IllegalStateException("the rebuilds cannot be read", e);
        }
    }
}
