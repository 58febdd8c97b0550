package cn.fazhi.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javax.sql.DataSource;

/**
 * Chains the entries that are not yet. Entries become visible out of the order of their ids, so none is skipped by
 * remembering an id: whatever has no number gets the next one. Several sealers take turns by the lock of the head.
 */
class Sealer {

    private static final int BATCH = 1000;

    private static final String LOCK_HEAD = "select seal_number, hash from audit_head where id = 1 for update";
    private static final String UNSEALED =
            "select " + AuditEntries.COLUMNS + " from audit_entry where seal_number is null order by id limit " + BATCH;
    // A statement for all of them: with one for each, sealing took three times as long.
    private static final String SEAL = """
            update json_table(?, '$[*]' columns (
                       id bigint path '$[0]', seal_number bigint path '$[1]', hash char(64) path '$[2]')) sealed
            straight_join audit_entry entry force index (primary) on entry.id = sealed.id
            set entry.seal_number = sealed.seal_number, entry.hash = unhex(sealed.hash)""";
    private static final String MOVE_HEAD = "update audit_head set seal_number = ?, hash = ? where id = 1";

    private record Head(long number, byte[] hash) {

        Anchor anchor() {
            return new Anchor(number, HexFormat.of().formatHex(hash));
        }
    }

    private final DataSource database;

    Sealer(DataSource database) {
        this.database = database;
    }

    /** @return the end of the chain; none while nothing has ever been sealed */
    Optional<Anchor> seal() throws SQLException {
        Head head;
        int sealed;
        do {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                try {
                    var before = lockedHead(connection);
                    var entries = unsealed(connection);
                    head = entries.isEmpty() ? before : chain(connection, before, entries);
                    sealed = entries.size();
                    connection.commit();
                } finally {
                    // after a commit there is nothing left to roll back
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            }
        } while (sealed == BATCH);
        return head.number() == 0 ? Optional.empty() : Optional.of(head.anchor());
    }

    private static Head lockedHead(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(LOCK_HEAD);
                var row = select.executeQuery()) {
            row.next();
            return new Head(row.getLong(1), row.getBytes(2));
        }
    }

    private static List<AuditEntry> unsealed(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(UNSEALED)) {
            return AuditEntries.read(select);
        }
    }

    private static Head chain(Connection connection, Head before, List<AuditEntry> entries) throws SQLException {
        var head = before;
        var seals = new StringJoiner(",", "[", "]");
        for (var entry : entries) {
            long number = head.number() + 1;
            head = new Head(number, Chain.next(head.hash(), number, entry));
            seals.add("[" + entry.id() + "," + number + ",\"" + head.anchor().hash() + "\"]");
        }
        try (var seal = connection.prepareStatement(SEAL);
                var move = connection.prepareStatement(MOVE_HEAD)) {
            seal.setString(1, seals.toString());
            seal.executeUpdate();
            move.setLong(1, head.number());
            move.setBytes(2, head.hash());
            move.executeUpdate();
        }
        return head;
    }
}
