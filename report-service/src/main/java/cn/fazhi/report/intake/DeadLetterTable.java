package cn.fazhi.report.intake;

import static java.util.stream.Collectors.joining;

import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.counting.JsonKeys;
import cn.fazhi.report.counting.Received;
import cn.fazhi.report.counting.UuidBytes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The events that could not be counted, kept until a newer state supersedes them or they are requeued. */
public final class DeadLetterTable {

    private static final int REASON_LENGTH = 500;
    private static final int LAST_YEAR = 9999;
    private static final String FAMILIES = Arrays.stream(RecordFamily.values())
            .map(family -> "'" + family.name() + "'")
            .collect(joining(","));

    private static final List<String> NOT_SUPERSEDED = List.of("OPEN", "REQUEUED", "DISCARDED");

    private final Connection connection;

    public DeadLetterTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * Once each: the same event delivered again is known by its position. One that comes late is moot already; one that
     * does not say its revision or schema version may be newer than what is counted.
     */
    void insert(List<DeadLetter> letters, int generation) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert ignore into dead_letter (topic, kafka_partition, kafka_offset, event_type, record_id, revision,"
                        + " schema_version, division, business_year, reason, payload,"
                        + " counted_division, counted_year, state, closed_at)"
                        + " select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, counted.division, counted.business_year,"
                        + " case when counted.moot then 'SUPERSEDED' else 'OPEN' end,"
                        + " case when counted.moot then current_timestamp(6) end"
                        + " from (select max(f.division) division, max(f.business_year) business_year,"
                        + " max(f.revision > ? or f.revision = ? and f.schema_version >= ?) moot from fact f"
                        + " where f.generation = ? and f.family in (" + FAMILIES
                        + ") and f.record_id = ? and f.revision > 0) counted")) {
            for (var letter : letters) {
                bind(insert, letter);
                insert.setInt(15, generation);
                insert.executeUpdate();
            }
        }
    }

    private static void bind(PreparedStatement insert, DeadLetter letter) throws SQLException {
        var event = letter.event();
        var id = event.recordId().map(UuidBytes::of).orElse(null);
        var revision = event.number(EventHeaders.REVISION, Long.MAX_VALUE).orElse(null);
        var schemaVersion =
                event.number(EventHeaders.SCHEMA_VERSION, Short.MAX_VALUE).orElse(null);
        insert.setString(1, event.topic());
        insert.setInt(2, event.partition());
        insert.setLong(3, event.offset());
        insert.setString(
                4, event.header(EventHeaders.TYPE).map(type -> cut(type, 80)).orElse(null));
        insert.setBytes(5, id);
        insert.setObject(6, revision, Types.BIGINT);
        insert.setObject(7, schemaVersion, Types.BIGINT);
        insert.setString(8, event.division().orElse(null));
        insert.setObject(9, event.number(EventHeaders.YEAR, LAST_YEAR).orElse(null), Types.BIGINT);
        insert.setString(10, cut(letter.reason(), REASON_LENGTH));
        insert.setBytes(11, event.payload());
        insert.setObject(12, revision, Types.BIGINT);
        insert.setObject(13, revision, Types.BIGINT);
        insert.setObject(14, schemaVersion, Types.BIGINT);
        insert.setBytes(16, id);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** A state of the same record makes an open letter moot, unless that is of a later revision or schema. */
    public void supersede(Collection<Received> counted) throws SQLException {
        if (counted.isEmpty()) {
            return;
        }
        var waiting = waiting(counted);
        if (waiting.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(
                "update dead_letter set state = 'SUPERSEDED', closed_at = current_timestamp(6)"
                        + " where state = 'OPEN' and record_id = ? and (revision is null or revision < ?"
                        + " or revision = ? and (schema_version is null or schema_version <= ?))")) {
            for (var received : counted) {
                if (waiting.contains(received.state().id())) {
                    update.setBytes(1, UuidBytes.of(received.state().id()));
                    update.setLong(2, received.state().revision());
                    update.setLong(3, received.state().revision());
                    update.setInt(4, received.schemaVersion());
                    update.executeUpdate();
                }
            }
        }
    }

    /** Which of these have an open letter: mostly none, while a million others may wait. */
    private Set<UUID> waiting(Collection<Received> counted) throws SQLException {
        try (var select = connection.prepareStatement("select d.record_id from " + JsonKeys.RECORDS
                + " straight_join dead_letter d force index (ix_dead_letter_state)"
                + " on d.state = 'OPEN' and d.record_id = unhex(wanted.id)")) {
            select.setString(
                    1,
                    JsonKeys.of(counted.stream()
                            .map(received -> received.state().id())
                            .toList()));
            return new HashSet<>(records(select));
        }
    }

    /**
     * Records with a letter that nothing newer has superseded, in the order of their ids: what they count for may be in
     * no topic any more.
     *
     * @param after where the page before ended
     */
    public List<UUID> notSuperseded(UUID after, int limit) throws SQLException {
        // Of each state by its own part of the index: so a page costs the same however many letters there are
        var first = " order by record_id limit " + limit;
        var each = NOT_SUPERSEDED.stream()
                .map(state -> "(select distinct record_id from dead_letter force index (ix_dead_letter_state)"
                        + " where state = '" + state + "' and record_id > ?" + first + ")")
                .collect(joining(" union "));
        try (var select = connection.prepareStatement(each + first)) {
            for (int part = 1; part <= NOT_SUPERSEDED.size(); part++) {
                select.setBytes(part, UuidBytes.of(after));
            }
            return records(select);
        }
    }

    private static List<UUID> records(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            var records = new ArrayList<UUID>();
            while (rows.next()) {
                records.add(UuidBytes.from(rows.getBytes(1)));
            }
            return records;
        }
    }
}
