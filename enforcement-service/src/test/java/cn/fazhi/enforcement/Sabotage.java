package cn.fazhi.enforcement;

import cn.fazhi.outbox.Appended;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** Spoils the next write after its work and before its commit. */
@ApplicationScoped
public class Sabotage {

    public interface Spoiling {

        void run() throws Exception;
    }

    private final AgroalDataSource database;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry synchronizations;
    private final AtomicReference<Spoiling> next = new AtomicReference<>();

    Sabotage(
            AgroalDataSource database,
            TransactionManager transactions,
            TransactionSynchronizationRegistry synchronizations) {
        this.database = database;
        this.transactions = transactions;
        this.synchronizations = synchronizations;
    }

    /** What a crash at that point leaves: its connection is gone. */
    void cutConnectionOfNextWrite() {
        next.set(() -> {
            long connection = connectionOf(database);
            Thread.ofVirtual().start(() -> kill(connection)).join();
        });
    }

    /** The same, when all its statements have been carried out and only the commit is left. */
    public void cutConnectionOfNextCommit() {
        next.set(() -> {
            long connection = connectionOf(database);
            synchronizations.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    var killer = new FutureTask<>(() -> kill(connection), null);
                    Thread.ofVirtual().start(killer);
                    join(killer);
                }

                @Override
                public void afterCompletion(int status) {
                    // it has been cut before
                }
            });
        });
    }

    /** What the transaction manager does to a write that takes too long: rolls it back from a thread of its own. */
    void endNextWriteByItsTimeout() {
        next.set(() -> {
            var transaction = transactions.getTransaction();
            Thread.ofPlatform()
                    .name("Transaction Reaper Worker of the test") // the pool knows that one by its name
                    .start(() -> {
                        try {
                            transaction.rollback();
                        } catch (SystemException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .join();
        });
    }

    /** Does something else while the next write has not committed. */
    public void meanwhile(Spoiling something) {
        next.set(() -> {
            var worker = new FutureTask<>(() -> {
                something.run();
                return null;
            });
            Thread.ofVirtual().start(worker);
            join(worker);
        });
    }

    private static void join(FutureTask<?> work) {
        try {
            work.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void failNextWrite(RuntimeException failure) {
        next.set(() -> {
            throw failure;
        });
    }

    void failNextWrite(Error failure) {
        next.set(() -> {
            throw failure;
        });
    }

    void spoil(@Observes Appended appended) throws Exception {
        var spoiling = next.getAndSet(null);
        if (spoiling != null) {
            spoiling.run();
        }
    }

    private static long connectionOf(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select connection_id()")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** On another thread, and therefore outside the transaction. */
    private void kill(long id) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("kill connection " + id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
