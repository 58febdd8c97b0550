package cn.fazhi.report.intake;

import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.report.counting.Received;
import cn.fazhi.report.counting.UuidBytes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The events that could not be counted, kept until a newer state supersedes them or they are requeued. */
final class DeadLetterTable {

    private static final int REASON_LENGTH = 500;

    private final Connection connection;

    DeadLetterTable(Connection connection) {
        this.connection = connection;
    }

    /** Once each: the same event delivered again is known by its position. */
    void insert(List<DeadLetter> letters, int generation) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert ignore into dead_letter (topic, kafka_partition, kafka_offset, event_type, record_id, revision,"
                        + " schema_version, division, business_year, counted_division, counted_year, reason, payload, state)"
                        + " select ?, ?, ?, ?, ?, ?, ?, ?, ?, max(f.division), max(f.business_year), ?, ?, 'OPEN'"
                        + " from (select 1) one left join fact f on f.generation = ? and f.record_id = ? and f.revision > 0")) {
            for (var letter : letters) {
                var event = letter.event();
                var id = event.recordId().map(UuidBytes::of).orElse(null);
                insert.setString(1, event.topic());
                insert.setInt(2, event.partition());
                insert.setLong(3, event.offset());
                insert.setString(
                        4,
                        event.header(EventHeaders.TYPE)
                                .map(type -> cut(type, 80))
                                .orElse(null));
                insert.setBytes(5, id);
                insert.setObject(6, event.number(EventHeaders.REVISION).orElse(null), Types.BIGINT);
                insert.setObject(7, event.number(EventHeaders.SCHEMA_VERSION).orElse(null), Types.SMALLINT);
                insert.setString(8, event.division().orElse(null));
                insert.setObject(9, event.number(EventHeaders.YEAR).orElse(null), Types.SMALLINT);
                insert.setString(10, cut(letter.reason(), REASON_LENGTH));
                insert.setBytes(11, event.payload());
                insert.setInt(12, generation);
                insert.setBytes(13, id);
                insert.executeUpdate();
            }
        }
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** A newer state of the same record makes an open letter moot. */
    void supersede(Collection<Received> counted) throws SQLException {
        if (counted.isEmpty()) {
            return;
        }
        var waiting = waiting();
        if (waiting.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(
                "update dead_letter set state = 'SUPERSEDED', closed_at = current_timestamp(6)"
                        + " where state = 'OPEN' and record_id = ? and (revision is null or revision <= ?)")) {
            for (var received : counted) {
                if (waiting.contains(received.state().id())) {
                    update.setBytes(1, UuidBytes.of(received.state().id()));
                    update.setLong(2, received.state().revision());
                    update.executeUpdate();
                }
            }
        }
    }

    private Set<UUID> waiting() throws SQLException {
        var waiting = new HashSet<UUID>();
        try (var select = connection.prepareStatement(
                        "select record_id from dead_letter where state = 'OPEN' and record_id is not null");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                waiting.add(UuidBytes.from(rows.getBytes(1)));
            }
        }
        return waiting;
    }
}
