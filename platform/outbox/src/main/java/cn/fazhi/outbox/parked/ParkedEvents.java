package cn.fazhi.outbox.parked;

import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.OutboxUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The events that wait for someone to act, inside the caller's division. */
@ApplicationScoped
class ParkedEvents {

    static final int MOST = 200;

    private static final String SELECT = """
            select id, family, record_id, revision, division, business_year, created_at, parked_at, reason
            from outbox_parked parked where\s""";

    private final DataSource database;

    ParkedEvents(DataSource database) {
        this.database = database;
    }

    List<ParkedEvent> oldest() {
        return select(" order by id limit " + MOST);
    }

    /** Locked by the running transaction. */
    Optional<ParkedEvent> lock(long id) {
        return select(" and id = ? for update", id).stream().findFirst();
    }

    void remove(ParkedEvent event) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from outbox_parked where id = ?")) {
            delete.setLong(1, event.id());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
    }

    private List<ParkedEvent> select(String rest, Object... parameters) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SELECT + DivisionScope.where("parked.division") + rest)) {
            int next = DivisionScope.bind(select, 1);
            for (var parameter : parameters) {
                select.setObject(next++, parameter);
            }
            try (var result = select.executeQuery()) {
                var events = new ArrayList<ParkedEvent>();
                while (result.next()) {
                    events.add(event(result));
                }
                return events;
            }
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
    }

    private static ParkedEvent event(ResultSet row) throws SQLException {
        var recordId = ByteBuffer.wrap(row.getBytes("record_id"));
        return new ParkedEvent(
                row.getLong("id"),
                row.getString("family"),
                new UUID(recordId.getLong(), recordId.getLong()),
                row.getLong("revision"),
                row.getString("division"),
                row.getInt("business_year"),
                time(row, "created_at"),
                time(row, "parked_at"),
                row.getString("reason"));
    }

    private static OffsetDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).atOffset(ZoneOffset.UTC);
    }
}
