package cn.fazhi.enforcement;

import cn.fazhi.outbox.Appended;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** Kills the connection of the next write after its work and before its commit: what a crash at that point leaves. */
@ApplicationScoped
class CutConnection {

    private final AgroalDataSource database;
    private final AtomicBoolean armed = new AtomicBoolean();

    CutConnection(AgroalDataSource database) {
        this.database = database;
    }

    void arm() {
        armed.set(true);
    }

    void cut(@Observes Appended appended) throws Exception {
        if (armed.compareAndSet(true, false)) {
            long connection = connectionOf(database);
            var thread = Thread.ofVirtual().start(() -> kill(connection));
            thread.join();
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
