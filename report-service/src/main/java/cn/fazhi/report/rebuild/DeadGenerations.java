package cn.fazhi.report.rebuild;

import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Deletes what no reader and no rebuild needs any more, in small transactions that hold nobody up. */
final class DeadGenerations {

    private static final List<String> TABLES = List.of("fact", "contribution", "total", "distinct_reference");
    private static final int ROWS = 5000;

    private final Transactions transactions;
    private final JobLease lease;

    DeadGenerations(Transactions transactions, JobLease lease) {
        this.transactions = transactions;
        this.lease = lease;
    }

    /**
     * @param own the generation of the rebuild that asks: an older one can only be live or dead, one above it may be a
     *     successor's
     * @throws cn.fazhi.report.job.LeaseLost if another rebuild has taken over
     */
    void delete(int own) throws SQLException {
        for (var table : TABLES) {
            for (int generation : leased(connection -> dead(connection, table, own))) {
                delete(table, generation);
            }
        }
    }

    private static List<Integer> dead(Connection connection, String table, int own) throws SQLException {
        int live = Generation.live(connection);
        var dead = new ArrayList<Integer>();
        try (var select = connection.prepareStatement(
                "select distinct generation from " + table + " where generation < ? and generation <> ?")) {
            select.setInt(1, own);
            select.setInt(2, live);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    dead.add(rows.getInt(1));
                }
            }
        }
        return dead;
    }

    private void delete(String table, int generation) throws SQLException {
        int deleted;
        do {
            deleted = leased(connection -> {
                try (var delete =
                        connection.prepareStatement("delete from " + table + " where generation = ? limit " + ROWS)) {
                    delete.setInt(1, generation);
                    return delete.executeUpdate();
                }
            });
        } while (deleted == ROWS);
    }

    /** A rebuild that deletes lives, however long that takes it. */
    private <T> T leased(Transactions.Work<T> work) throws SQLException {
        return transactions.call(connection -> {
            lease.keep(connection);
            return work.in(connection);
        });
    }
}
