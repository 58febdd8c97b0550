package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.counting.UuidBytes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What comparisons found. */
final class DifferenceTable {

    private static final String SELECT = "select kind, family, record_id, division, business_year, other_division,"
            + " other_year, subject, here_value, right_value from reconciliation_difference where reconciliation_id = ?";

    private final Connection connection;

    DifferenceTable(Connection connection) {
        this.connection = connection;
    }

    /** A newer comparison knows better of all that it has looked at: what it does not find is resolved. */
    void replace(UUID reconciliation, Scope scope, Findings findings) throws SQLException {
        resolve(scope, findings.unfinished());
        insert(reconciliation, findings.all());
        if (!findings.unfinished().isEmpty()) {
            resolveNamedAgain(reconciliation);
        }
    }

    private void resolve(Scope scope, Set<RecordFamily> unfinished) throws SQLException {
        try (var resolve = connection.prepareStatement(
                "update reconciliation_difference set resolved_at = current_timestamp(6) where resolved_at is null"
                        + " and family = ? and (? is null or business_year = ? or other_year = ?)")) {
            for (var family : scope.families()) {
                if (!unfinished.contains(family)) {
                    resolve.setString(1, family.name());
                    for (int parameter = 2; parameter <= 4; parameter++) {
                        resolve.setObject(parameter, scope.year(), Types.SMALLINT);
                    }
                    resolve.executeUpdate();
                }
            }
        }
    }

    /** Where not all was looked at, an older finding gives way only to a newer one of the same. */
    private void resolveNamedAgain(UUID reconciliation) throws SQLException {
        try (var resolve = connection.prepareStatement("update reconciliation_difference o"
                + " join reconciliation_difference n on n.reconciliation_id = ? and n.family = o.family"
                + " and (n.record_id = o.record_id or n.record_id is null and o.record_id is null"
                + " and n.division = o.division and n.business_year = o.business_year and n.subject = o.subject)"
                + " set o.resolved_at = current_timestamp(6)"
                + " where o.resolved_at is null and o.reconciliation_id <> ?")) {
            resolve.setBytes(1, UuidBytes.of(reconciliation));
            resolve.setBytes(2, UuidBytes.of(reconciliation));
            resolve.executeUpdate();
        }
    }

    /** The records with an open difference between this year and another. */
    Set<RecordKey> across(RecordFamily family, int year) throws SQLException {
        try (var select = connection.prepareStatement("select distinct record_id from reconciliation_difference"
                + " where resolved_at is null and family = ? and record_id is not null"
                + " and business_year <> other_year and (business_year = ? or other_year = ?)")) {
            select.setString(1, family.name());
            select.setInt(2, year);
            select.setInt(3, year);
            try (var rows = select.executeQuery()) {
                var found = new HashSet<RecordKey>();
                while (rows.next()) {
                    found.add(new RecordKey(family, UuidBytes.from(rows.getBytes(1))));
                }
                return found;
            }
        }
    }

    private void insert(UUID reconciliation, List<Difference> differences) throws SQLException {
        try (var insert = connection.prepareStatement("insert into reconciliation_difference (reconciliation_id, seq,"
                + " kind, family, record_id, division, business_year, other_division, other_year, subject, here_value,"
                + " right_value) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int seq = 0;
            for (var difference : differences) {
                insert.setBytes(1, UuidBytes.of(reconciliation));
                insert.setInt(2, seq++);
                insert.setString(3, difference.kind().name());
                insert.setString(4, difference.family().name());
                insert.setBytes(5, difference.record() == null ? null : UuidBytes.of(difference.record()));
                insert.setString(6, difference.division());
                insert.setInt(7, difference.year());
                insert.setString(8, difference.otherDivision());
                insert.setObject(9, difference.otherYear(), Types.SMALLINT);
                insert.setString(10, difference.subject());
                insert.setString(11, difference.here());
                insert.setString(12, difference.right());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    List<Difference> of(UUID reconciliation) throws SQLException {
        return read(SELECT + " order by seq", reconciliation);
    }

    List<Difference> open(UUID reconciliation) throws SQLException {
        return read(SELECT + " and resolved_at is null order by seq", reconciliation);
    }

    private List<Difference> read(String sql, UUID reconciliation) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setBytes(1, UuidBytes.of(reconciliation));
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<Difference>();
                while (rows.next()) {
                    found.add(difference(rows));
                }
                return found;
            }
        }
    }

    private static Difference difference(ResultSet row) throws SQLException {
        var record = row.getBytes(3);
        return new Difference(
                Kind.valueOf(row.getString(1)),
                RecordFamily.valueOf(row.getString(2)),
                record == null ? null : UuidBytes.from(record),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                row.getObject(7, Integer.class),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}
