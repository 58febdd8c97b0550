package cn.fazhi.report.definition;

import cn.fazhi.report.indicator.Indicator;
import cn.fazhi.report.indicator.Rule;
import cn.fazhi.report.indicator.ZeroRule;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The versions of derived indicators: only ever added to, by who has begun a change of the catalogue. */
final class IndicatorTable {

    private final Connection connection;

    IndicatorTable(Connection connection) {
        this.connection = connection;
    }

    void add(Indicator indicator, String reason, String by) throws SQLException {
        var rule = indicator.rule();
        try (var insert = connection.prepareStatement("insert into derived_indicator (code, zh, en, unit, measure,"
                + " numerator, denominator, policy, version, state, places, zero_rule, reason, created_by,"
                + " catalogue_revision) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " (select revision from catalogue_revision where singleton = 1))")) {
            insert.setString(1, indicator.code());
            insert.setString(2, indicator.zh());
            insert.setString(3, indicator.en());
            insert.setString(4, indicator.unit());
            insert.setString(5, indicator.measure().name());
            insert.setString(6, rule.numerator().text());
            insert.setString(
                    7, rule.denominator() == null ? null : rule.denominator().text());
            insert.setString(8, rule.policy() == null ? null : rule.policy().code());
            insert.setInt(9, rule.version());
            insert.setString(10, rule.state().name());
            insert.setInt(11, rule.places());
            insert.setString(12, rule.zeroRule().name());
            insert.setString(13, reason);
            insert.setString(14, by);
            insert.executeUpdate();
        }
    }

    /** Newest first; none of a counted indicator. */
    List<IndicatorVersion> versions(String code) throws SQLException {
        try (var select = connection.prepareStatement("select version, state, zh, en, unit, numerator, denominator,"
                + " places, zero_rule, policy, reason, created_by, created_at from derived_indicator"
                + " where code = ? order by version desc")) {
            select.setString(1, code);
            try (var rows = select.executeQuery()) {
                var versions = new ArrayList<IndicatorVersion>();
                while (rows.next()) {
                    versions.add(version(rows));
                }
                return versions;
            }
        }
    }

    private static IndicatorVersion version(ResultSet row) throws SQLException {
        return new IndicatorVersion(
                row.getInt(1),
                Rule.State.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, Integer.class),
                ZeroRule.valueOf(row.getString(9)),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getTimestamp(13).toInstant());
    }
}
