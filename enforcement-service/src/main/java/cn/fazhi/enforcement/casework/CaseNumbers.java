package cn.fazhi.enforcement.casework;

import cn.fazhi.identity.DivisionCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Gives case numbers without gaps and without duplicates: the counter of a division and year is a row that the filing's
 * own transaction locks and raises. A filing that rolls back gives its number back; the next one waits for it.
 */
@ApplicationScoped
class CaseNumbers {

    private static final String RAISE =
            "update case_number_counter set last_number = last_number + 1 where division = ? and counter_year = ?";
    private static final String READ =
            "select last_number from case_number_counter where division = ? and counter_year = ?";
    private static final String ADD =
            "insert ignore into case_number_counter (division, counter_year, last_number) values (?, ?, 0)";

    private final DataSource database;
    private final DivisionRules rules;

    CaseNumbers(DataSource database, DivisionRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** The next number, in the running transaction: to be taken as late as possible, others wait for its end. */
    CaseNumber next(DivisionCode division, int year) {
        if (execute(RAISE, division, year) == 0) {
            // On its own, so that filings that meet in a division's first case of the year do not deadlock.
            QuarkusTransaction.requiringNew().run(() -> execute(ADD, division, year));
            execute(RAISE, division, year);
        }
        return CaseNumber.of(rules.word(division), division, year, read(division, year));
    }

    private int execute(String sql, DivisionCode division, int year) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, division.value());
            statement.setInt(2, year);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new CaseNumbersUnavailable(e);
        }
    }

    private int read(DivisionCode division, int year) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(READ)) {
            statement.setString(1, division.value());
            statement.setInt(2, year);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new CaseNumbersUnavailable(e);
        }
    }
}
