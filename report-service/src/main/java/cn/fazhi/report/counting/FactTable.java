package cn.fazhi.report.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One row per record: its latest state. The row's lock is the lock of all that the record counts for. */
final class FactTable {

    /** Where a fact stood before. */
    record Known(long revision, int schemaVersion) {}

    /** Of three values each: MariaDB makes a subquery of a list of a thousand. */
    private static final int KEYS_PER_QUERY = 300;

    private final Connection connection;
    private final int generation;

    FactTable(Connection connection, int generation) {
        this.connection = connection;
        this.generation = generation;
    }

    /**
     * Locks the facts of these states, in their order; one that is new gets a row of revision 0 first, since a lock on
     * an absent row locks nothing. The upsert takes the exclusive lock at once: insert-ignore would take a shared one.
     */
    Map<UUID, Known> lock(List<Received> sorted) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into fact (generation, family, record_id, revision, schema_version, division, business_year, payload)"
                        + " values (?, ?, ?, 0, 0, '', 0, '') on duplicate key update revision = revision")) {
            for (var received : sorted) {
                insert.setInt(1, generation);
                insert.setString(2, received.family().name());
                insert.setBytes(3, UuidBytes.of(received.state().id()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        var known = new HashMap<UUID, Known>();
        for (int from = 0; from < sorted.size(); from += KEYS_PER_QUERY) {
            read(sorted.subList(from, Math.min(from + KEYS_PER_QUERY, sorted.size())), known);
        }
        return known;
    }

    /**
     * By whole keys: by a part of the key a server may read all that there is, where its statistics are old. Not by
     * {@link JsonKeys}: MySQL refuses {@code for update} with it.
     */
    private void read(List<Received> part, Map<UUID, Known> known) throws SQLException {
        var keys = "(?, ?, ?)" + ", (?, ?, ?)".repeat(part.size() - 1);
        try (var select = connection.prepareStatement("select record_id, revision, schema_version from fact"
                + " force index (primary) where (generation, family, record_id) in (" + keys + ") for update")) {
            int parameter = 1;
            for (var received : part) {
                select.setInt(parameter++, generation);
                select.setString(parameter++, received.family().name());
                select.setBytes(parameter++, UuidBytes.of(received.state().id()));
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    known.put(UuidBytes.from(rows.getBytes(1)), new Known(rows.getLong(2), rows.getInt(3)));
                }
            }
        }
    }

    void write(Collection<Received> newer) throws SQLException {
        try (var upsert = connection.prepareStatement(
                "insert into fact (generation, family, record_id, revision, schema_version, division, business_year, payload)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update revision = values(revision),"
                        + " schema_version = values(schema_version), division = values(division),"
                        + " business_year = values(business_year), payload = values(payload)")) {
            for (var received : newer) {
                var state = received.state();
                upsert.setInt(1, generation);
                upsert.setString(2, received.family().name());
                upsert.setBytes(3, UuidBytes.of(state.id()));
                upsert.setLong(4, state.revision());
                upsert.setInt(5, received.schemaVersion());
                upsert.setString(6, state.division());
                upsert.setInt(7, state.businessDate().getYear());
                upsert.setString(8, received.payload());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
