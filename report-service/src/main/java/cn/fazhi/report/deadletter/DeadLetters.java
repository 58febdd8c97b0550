package cn.fazhi.report.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

@ApplicationScoped
class DeadLetters {

    private final DataSource database;

    DeadLetters(DataSource database) {
        this.database = database;
    }

    /** @param state null for all */
    List<Letter> page(Letter.State state, long after, int limit) {
        try (var connection = database.getConnection()) {
            return new LetterTable(connection).page(state, after, limit);
        } catch (SQLException e) {
            throw new IllegalStateException("the dead letters cannot be read", e);
        }
    }
}
