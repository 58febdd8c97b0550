package cn.fazhi.enforcement;

import cn.fazhi.outbox.Appended;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** Spoils the next write after its work and before its commit. */
@ApplicationScoped
class Sabotage {

    private interface Spoiling {

        void run() throws Exception;
    }

    private final AgroalDataSource database;
    private final AtomicReference<Spoiling> next = new AtomicReference<>();

    Sabotage(AgroalDataSource database) {
        this.database = database;
    }

    /** What a crash at that point leaves: its connection is gone. */
    void cutConnectionOfNextWrite() {
        next.set(() -> {
            long connection = connectionOf(database);
            Thread.ofVirtual().start(() -> kill(connection)).join();
        });
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
