package cn.fazhi.outbox.relay;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Many transactions at once, each open for a while of its own after its event was written, so that they commit in another
 * order than that of the ids; one in five is rolled back.
 */
final class ConcurrentWriters {

    private static final int THREADS = 16;
    private static final int LONGEST_OPEN_MILLIS = 40;

    private final Writer writer;
    private final int transactionsEach;

    ConcurrentWriters(Writer writer, int transactionsEach) {
        this.writer = writer;
        this.transactionsEach = transactionsEach;
    }

    /** Runs them all and gives the records whose events were committed. */
    Set<UUID> run() throws Exception {
        Set<UUID> committed = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var all = new HashSet<Callable<Void>>();
            for (int thread = 0; thread < THREADS; thread++) {
                all.add(() -> {
                    for (int i = 0; i < transactionsEach; i++) {
                        transact(committed);
                    }
                    return null;
                });
            }
            for (var ended : threads.invokeAll(all)) {
                ended.get();
            }
        }
        return committed;
    }

    private void transact(Set<UUID> committed) throws SQLException {
        var record = UUID.randomUUID();
        var random = ThreadLocalRandom.current();
        try (var transaction = writer.begin()) {
            Writer.insert(transaction, record, 1);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LONGEST_OPEN_MILLIS)));
            if (random.nextInt(5) == 0) {
                transaction.rollback();
            } else {
                transaction.commit();
                committed.add(record);
            }
        }
    }
}
