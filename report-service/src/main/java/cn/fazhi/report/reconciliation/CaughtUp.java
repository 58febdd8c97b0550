package cn.fazhi.report.reconciliation;

import cn.fazhi.report.job.Transactions;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** Waits until what a source had committed by now is counted, so that an event under way is no difference. */
final class CaughtUp {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Transactions transactions;
    private final Duration patience;

    /** @param patience a source that is not heard of for so long is not waited for */
    CaughtUp(Transactions transactions, Duration patience) {
        this.transactions = transactions;
        this.patience = patience;
    }

    Instant now() throws SQLException {
        return instant("select utc_timestamp(6)");
    }

    void await(String service, Instant time) throws SQLException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline && !countedUpTo(service, time)) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException("interrupted", e);
            }
        }
    }

    /** A service name is one of ours, never a request's. */
    private boolean countedUpTo(String service, Instant time) throws SQLException {
        var asOf = instant("select min(as_of) from source_as_of where service = '" + service + "'");
        return asOf != null && asOf.isAfter(time);
    }

    private Instant instant(String sql) throws SQLException {
        return transactions.call(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                rows.next();
                var timestamp = rows.getObject(1, Timestamp.class);
                return timestamp == null ? null : timestamp.toInstant();
            }
        });
    }
}
