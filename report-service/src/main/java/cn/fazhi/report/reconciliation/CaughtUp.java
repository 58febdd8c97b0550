package cn.fazhi.report.reconciliation;

import cn.fazhi.report.asof.Sources;
import cn.fazhi.report.job.Transactions;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** Waits until what a service had committed by now is counted: only then is what is not here no event under way. */
final class CaughtUp {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Transactions transactions;
    private final Duration patience;

    /** @param patience how long a service is waited for */
    CaughtUp(Transactions transactions, Duration patience) {
        this.transactions = transactions;
        this.patience = patience;
    }

    /** @throws SourceBehind if it is not counted so far in time: then nothing can be said about its records */
    void await(String service, Instant time) throws SQLException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!countedUpTo(service, time)) {
            if (System.nanoTime() > deadline) {
                throw new SourceBehind(service, time);
            }
            pause();
        }
    }

    private static void pause() throws SQLException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        }
    }

    private boolean countedUpTo(String service, Instant time) throws SQLException {
        return transactions
                .call(Sources::read)
                .asOf(service)
                .filter(asOf -> asOf.isAfter(time))
                .isPresent();
    }

    Instant now() throws SQLException {
        return transactions.call(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select utc_timestamp(6)")) {
                rows.next();
                return rows.getObject(1, Timestamp.class).toInstant();
            }
        });
    }
}
