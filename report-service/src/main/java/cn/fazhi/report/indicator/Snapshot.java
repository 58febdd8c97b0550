package cn.fazhi.report.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Several reads of one moment: a figure never mixes two generations, nor totals with a later freshness. */
@ApplicationScoped
public class Snapshot {

    public interface Read<T> {
        T from(Connection connection) throws SQLException;
    }

    private final DataSource database;

    Snapshot(DataSource database) {
        this.database = database;
    }

    public <T> T read(Read<T> read) {
        try (var connection = database.getConnection()) {
            int isolation = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                return read.from(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(isolation);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the figures cannot be read", e);
        }
    }
}
