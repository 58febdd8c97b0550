package cn.fazhi.outbox.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.Digest;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.outbox.RecordTables;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a digest costs its owner: here, for only a service has records. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class OwnedRecordsTest {

    private static final int MANY = 2000;

    @Inject
    OwnedRecords records;

    @Inject
    RecordTables tables;

    @Inject
    DataSource database;

    @BeforeEach
    void ownMany() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into law_meeting (id, revision, division,"
                        + " business_date, status, subject, planned_on) values (unhex(lpad(hex(?), 32, '0')), 3,"
                        + " '370402', '1991-05-06', 'PLANNED', '学习', '1991-05-06')");
                var statement = connection.createStatement()) {
            for (int n = 1; n <= MANY; n++) {
                insert.setInt(1, n);
                insert.addBatch();
            }
            insert.executeBatch();
            statement.execute("analyze table law_meeting");
        }
    }

    @AfterEach
    void forget() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from law_meeting where business_date = '1991-05-06'");
        }
    }

    @Test
    void shouldFindOneRecordWithoutLookingAtTheOthers() {
        // Given
        var id = new UUID(0, MANY / 2);
        var whole = Digest.backwards(id);
        // When
        var found = QuarkusTransaction.requiringNew().call(() -> rowsReadBy(() -> digests(whole.substring(0, 31))));
        // Then
        assertThat(found.digests())
                .containsExactly(new Digest("law-meeting", "370402", 1991, whole, 1, 3, Digest.checksum(id, 3)));
        assertThat(found.rowsRead()).isPositive().isLessThan(100);
    }

    private record Found(List<Digest> digests, long rowsRead) {}

    private Found rowsReadBy(Callable<List<Digest>> asked) throws Exception {
        try (var connection = database.getConnection()) {
            asked.call(); // the first time the server may have to open its tables
            long before = rowsRead(connection);
            long asking = rowsRead(connection) - before;
            var digests = asked.call();
            return new Found(digests, rowsRead(connection) - before - 2 * asking);
        }
    }

    private List<Digest> digests(String prefix) {
        return records.digests(tables.of("law-meeting"), new RecordFilter().prefix(prefix), prefix.length() + 1);
    }

    private static long rowsRead(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show session status like 'Handler_read%'")) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        }
    }
}
