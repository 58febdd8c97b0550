package cn.fazhi.report.quality;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the checks have found. */
final class FindingTable {

    private static final String SELECT = "select f.id, f.revision, f.state, f.rule, r.zh, r.en, r.severity, f.subject,"
            + " f.division, f.business_year, f.period, f.lesser, f.greater, f.found_at, f.resolved_at, f.explanation,"
            + " f.explained_by, f.explained_at from quality_finding f join quality_rule r on r.code = f.rule"
            + " and r.version = (select max(v.version) from quality_rule v where v.code = f.rule) where ";
    private static final String BELOW = "f.division in (select a.division from division_ancestor a"
            + " where a.ancestor = ? and a.valid_from <= ? and a.valid_until > ?)";

    private final Connection connection;

    FindingTable(Connection connection) {
        this.connection = connection;
    }

    /** In order of id. */
    List<Finding> page(FindingFilter filter, LocalDate today) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + BELOW + " and f.id > ?"
                + " and (? is null or f.business_year = ?) and (? is null or f.state = ?) order by f.id limit ?")) {
            var state = filter.state == null ? null : filter.state.name();
            select.setString(1, filter.division.value());
            select.setObject(2, today);
            select.setObject(3, today);
            select.setLong(4, filter.after);
            select.setObject(5, filter.year);
            select.setObject(6, filter.year);
            select.setString(7, state);
            select.setString(8, state);
            select.setInt(9, filter.limit + 1);
            return read(select);
        }
    }

    List<Finding> of(String division, int year) throws SQLException {
        try (var select =
                connection.prepareStatement(SELECT + "f.division = ? and f.business_year = ? order by f.id")) {
            select.setString(1, division);
            select.setInt(2, year);
            return read(select);
        }
    }

    Optional<Finding> find(long id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + "f.id = ?")) {
            select.setLong(1, id);
            return read(select).stream().findFirst();
        }
    }

    /** Another check may find the same at the same time: once is enough. */
    void add(String division, int year, Breach breach) throws SQLException {
        try (var insert = connection.prepareStatement("insert into quality_finding (division, business_year, rule,"
                + " subject, period, lesser, greater, state) values (?, ?, ?, ?, ?, ?, ?, 'OPEN')"
                + " on duplicate key update revision = revision")) {
            insert.setString(1, division);
            insert.setInt(2, year);
            insert.setString(3, breach.rule());
            insert.setString(4, breach.subject());
            insert.setString(5, breach.period());
            insert.setBigDecimal(6, breach.lesser());
            insert.setBigDecimal(7, breach.greater());
            insert.executeUpdate();
        }
    }

    /** By other values, or after it was mended: what was said to it before counts no more. */
    void reopen(Finding finding, Breach breach) throws SQLException {
        try (var update = connection.prepareStatement("update quality_finding set state = 'OPEN', lesser = ?,"
                + " greater = ?, revision = revision + 1, found_at = current_timestamp(6), resolved_at = null,"
                + " explanation = null, explained_by = null, explained_at = null where id = ? and revision = ?")) {
            update.setBigDecimal(1, breach.lesser());
            update.setBigDecimal(2, breach.greater());
            update.setLong(3, finding.id());
            update.setLong(4, finding.revision());
            update.executeUpdate();
        }
    }

    void resolve(Finding finding) throws SQLException {
        try (var update = connection.prepareStatement("update quality_finding set state = 'RESOLVED',"
                + " revision = revision + 1, resolved_at = current_timestamp(6) where id = ? and revision = ?")) {
            update.setLong(1, finding.id());
            update.setLong(2, finding.revision());
            update.executeUpdate();
        }
    }

    /** @return false if it has changed since it was read */
    boolean explain(Finding finding, String comment, String by) throws SQLException {
        try (var update = connection.prepareStatement("update quality_finding set state = 'EXPLAINED', explanation = ?,"
                + " explained_by = ?, explained_at = current_timestamp(6), revision = revision + 1"
                + " where id = ? and revision = ?")) {
            update.setString(1, comment);
            update.setString(2, by);
            update.setLong(3, finding.id());
            update.setLong(4, finding.revision());
            return update.executeUpdate() == 1;
        }
    }

    private static List<Finding> read(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            var findings = new ArrayList<Finding>();
            while (rows.next()) {
                findings.add(finding(rows));
            }
            return findings;
        }
    }

    private static Finding finding(ResultSet row) throws SQLException {
        var resolved = row.getTimestamp(15);
        var explained = row.getTimestamp(18);
        return new Finding(
                row.getLong(1),
                row.getLong(2),
                Finding.State.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Severity.valueOf(row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getInt(10),
                row.getString(11),
                row.getBigDecimal(12),
                row.getBigDecimal(13),
                row.getTimestamp(14).toInstant(),
                resolved == null ? null : resolved.toInstant(),
                explained == null
                        ? null
                        : new Finding.Explanation(row.getString(16), row.getString(17), explained.toInstant()));
    }
}
