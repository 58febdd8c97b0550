package cn.fazhi.report.deadletter;

import cn.fazhi.web.NotFound;
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

    /**
     * @param letters in order of id
     * @param open how many wait, of all
     * @param discarded how many will never be counted, of all
     */
    record Page(List<Letter> letters, long open, long discarded) {}

    Page page(LetterFilter filter, long after, int limit) {
        try (var connection = database.getConnection()) {
            var table = new LetterTable(connection);
            return new Page(
                    table.page(filter, after, limit),
                    table.count(Letter.State.OPEN),
                    table.count(Letter.State.DISCARDED));
        } catch (SQLException e) {
            throw new IllegalStateException("the dead letters cannot be read", e);
        }
    }

    /** @throws NotFound if there is none of that id */
    Letter get(long id) {
        try (var connection = database.getConnection()) {
            return new LetterTable(connection).find(id).orElseThrow(() -> new NotFound(id));
        } catch (SQLException e) {
            throw new IllegalStateException("the dead letter cannot be read", e);
        }
    }
}
