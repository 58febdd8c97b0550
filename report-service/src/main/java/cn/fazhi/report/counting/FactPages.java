package cn.fazhi.report.counting;

import cn.fazhi.contracts.RecordFamily;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Facts alone, without what they count for, page by page in the order of their ids. */
public final class FactPages {

    public static final UUID START = new UUID(0, 0);

    private static final String COLUMNS =
            "select o.record_id, o.revision, o.schema_version, o.division, o.business_year, o.payload from ";

    private final Connection connection;
    private final int generation;

    public FactPages(Connection connection, int generation) {
        this.connection = connection;
        this.generation = generation;
    }

    public long count() throws SQLException {
        try (var select = connection.prepareStatement("select count(*) from fact where generation = ?")) {
            select.setInt(1, generation);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** @param after where the page before ended */
    public List<CountedFact> page(RecordFamily family, UUID after, int limit) throws SQLException {
        try (var select = connection.prepareStatement(COLUMNS
                + "fact o where o.generation = ? and o.family = ? and o.record_id > ? order by o.record_id limit ?")) {
            bind(select, 1, family, after, limit);
            return read(select, family);
        }
    }

    /** Those that are not the same in that generation; a repair changes a payload and neither revision nor version. */
    public List<CountedFact> differingFrom(int other, RecordFamily family, UUID after, int limit) throws SQLException {
        try (var select = connection.prepareStatement(COLUMNS + "fact o left join fact n on n.generation = ?"
                + " and n.family = o.family and n.record_id = o.record_id"
                + " where o.generation = ? and o.family = ? and o.record_id > ? and (n.record_id is null"
                + " or n.revision <> o.revision or n.schema_version <> o.schema_version "
                + " or cast(n.payload as binary) <> cast(o.payload as binary))" // case and width count too
                + " order by o.record_id limit ?")) {
            select.setInt(1, other);
            bind(select, 2, family, after, limit);
            return read(select, family);
        }
    }

    /** The records that are here and not in that generation. */
    public List<UUID> missingIn(int other, RecordFamily family) throws SQLException {
        try (var select = connection.prepareStatement("select o.record_id from fact o where o.generation = ?"
                + " and o.family = ? and not exists (select 1 from fact n where n.generation = ?"
                + " and n.family = o.family and n.record_id = o.record_id)")) {
            select.setInt(1, generation);
            select.setString(2, family.name());
            select.setInt(3, other);
            var missing = new ArrayList<UUID>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    missing.add(UuidBytes.from(rows.getBytes(1)));
                }
            }
            return missing;
        }
    }

    /** Of these records the facts that are here and not in that generation. */
    public List<CountedFact> missingIn(int other, RecordFamily family, List<UUID> records) throws SQLException {
        try (var select = connection.prepareStatement(COLUMNS + JsonKeys.RECORDS
                + " straight_join fact o force index (primary) on o.generation = ? and o.family = ?"
                + " and o.record_id = unhex(wanted.id) left join fact n force index (primary) on n.generation = ?"
                + " and n.family = o.family and n.record_id = o.record_id where n.record_id is null")) {
            select.setString(1, JsonKeys.of(records));
            select.setInt(2, generation);
            select.setString(3, family.name());
            select.setInt(4, other);
            return read(select, family);
        }
    }

    private void bind(PreparedStatement select, int first, RecordFamily family, UUID after, int limit)
            throws SQLException {
        select.setInt(first, generation);
        select.setString(first + 1, family.name());
        select.setBytes(first + 2, UuidBytes.of(after));
        select.setInt(first + 3, limit);
    }

    private static List<CountedFact> read(PreparedStatement select, RecordFamily family) throws SQLException {
        var facts = new ArrayList<CountedFact>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                facts.add(new CountedFact(
                        family,
                        UuidBytes.from(rows.getBytes(1)),
                        rows.getLong(2),
                        rows.getInt(3),
                        rows.getString(4),
                        rows.getInt(5),
                        rows.getString(6),
                        List.of()));
            }
        }
        return facts;
    }
}
