package cn.fazhi.report.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Transactions that no container begins or ends. One that loses its locks to the intake is tried again. */
public final class Transactions {

    private static final Logger LOG = Logger.getLogger(Transactions.class);

    public interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    public interface Task {
        void in(Connection connection) throws SQLException;
    }

    private static final int TRIES = 20;
    private static final int LONGEST_PAUSE_MS = 200;
    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    /** A server that is gone is noticed in the end. */
    private static final Duration LONGEST_OF_A_JOB = Duration.ofHours(1);

    private final DataSource database;
    private final boolean patient;

    private Transactions(DataSource database, boolean patient) {
        this.database = database;
        this.patient = patient;
    }

    /** For what somebody waits for: a statement may take as long as the connection lets it. */
    public Transactions(DataSource database) {
        this(database, false);
    }

    /** For a job, of which one statement may go through everything that was ever counted. */
    public static Transactions patient(DataSource database) {
        return new Transactions(database, true);
    }

    public void run(Task task) throws SQLException {
        call(connection -> {
            task.in(connection);
            return null;
        });
    }

    /** @param work may run more than once: what it keeps outside the database it must set, not add to */
    public <T> T call(Work<T> work) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                return once(work, Connection.TRANSACTION_READ_COMMITTED);
            } catch (SQLException e) {
                boolean lostLocks = e.getErrorCode() == DEADLOCK || e.getErrorCode() == LOCK_WAIT_TIMEOUT;
                if (!lostLocks || tries == TRIES) {
                    throw e;
                }
            }
            pause();
        }
    }

    /** Several reads of one moment. */
    public <T> T snapshot(Work<T> work) throws SQLException {
        return once(work, Connection.TRANSACTION_REPEATABLE_READ);
    }

    private <T> T once(Work<T> work, int isolation) throws SQLException {
        try (var connection = database.getConnection()) {
            if (!patient) {
                return once(connection, work, isolation);
            }
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(LONGEST_OF_A_JOB.toMillis()));
            try {
                return once(connection, work, isolation);
            } finally {
                restore(connection, usual);
            }
        }
    }

    /** The pool does not, and gives the connection to requests; one that is lost it throws away, and why says who lost it. */
    private static void restore(Connection connection, int usual) {
        try {
            connection.setNetworkTimeout(Runnable::run, usual);
        } catch (SQLException e) {
            LOG.debugf("connectionLost reason=%s", e.getMessage());
        }
    }

    private static <T> T once(Connection connection, Work<T> work, int isolation) throws SQLException {
        connection.setTransactionIsolation(isolation);
        connection.setAutoCommit(false);
        boolean committed = false;
        try {
            var result = work.in(connection);
            connection.commit();
            committed = true;
            return result;
        } finally {
            // Whatever was thrown: a pool that takes an open transaction back commits it.
            if (!committed) {
                connection.rollback();
            }
        }
    }

    private static void pause() throws SQLException {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        }
    }
}
