package cn.fazhi.report.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TransactionsTest {

    private static ReportDatabase database;

    @BeforeAll
    static void migrate() {
        database = ReportDatabase.fresh("transactions");
    }

    @Test
    void shouldKeepNothingOfATransactionThatMeetsAnError() throws SQLException {
        // Given
        var transactions = new Transactions(database);
        // When
        assertThatThrownBy(() -> transactions.run(connection -> {
                    try (var insert = connection.createStatement()) {
                        insert.executeUpdate(
                                "insert into intake_position (topic, kafka_partition, next_offset) values ('t', 0, 1)");
                    }
                    throw new StackOverflowError("as if");
                }))
                .isInstanceOf(StackOverflowError.class);
        // Then
        assertThat(new Tables(database).rows("select topic from intake_position"))
                .isEmpty();
    }

    /** As a rebuild's, which goes through all that was ever counted while it exchanges the generations. */
    @Test
    void shouldWaitForAStatementOfAJobLongerThanForOneThatSomebodyWaitsFor() throws SQLException {
        // Given
        var impatient = database.impatient();
        var awaited = new Transactions(impatient);
        // When
        long ofTheJob = Transactions.patient(impatient).call(TransactionsTest::takeThreeSeconds);
        // Then: the next one has the same connection
        assertThat(awaited.call(TransactionsTest::connectionId)).isEqualTo(ofTheJob);
        assertThatThrownBy(() -> awaited.call(TransactionsTest::takeThreeSeconds))
                .isInstanceOf(SQLException.class);
    }

    private static long takeThreeSeconds(Connection connection) throws SQLException {
        return number(connection, "select connection_id() + sleep(3)");
    }

    private static long connectionId(Connection connection) throws SQLException {
        return number(connection, "select connection_id()");
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
