package cn.fazhi.report.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
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
}
