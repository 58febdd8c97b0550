package cn.fazhi.report.quality;

import cn.fazhi.report.indicator.Rule;
import cn.fazhi.web.NotFound;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The versions of rules: only ever added to. */
final class QualityRuleTable {

    private static final String SELECT = "select code, version, state, kind, severity, zh, en, lesser, greater, reason,"
            + " created_by, created_at from quality_rule r";

    private final Connection connection;

    QualityRuleTable(Connection connection) {
        this.connection = connection;
    }

    void add(QualityRule rule) throws SQLException {
        try (var insert = connection.prepareStatement("insert into quality_rule (code, version, state, kind, severity,"
                + " zh, en, lesser, greater, reason, created_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, rule.code());
            insert.setInt(2, rule.version());
            insert.setString(3, rule.state().name());
            insert.setString(4, rule.kind().name());
            insert.setString(5, rule.severity().name());
            insert.setString(6, rule.nameZh());
            insert.setString(7, rule.nameEn());
            insert.setString(8, rule.lesser());
            insert.setString(9, rule.greater());
            insert.setString(10, rule.reason());
            insert.setString(11, rule.createdBy());
            insert.executeUpdate();
        }
    }

    /** The last version of each, retired ones too, in order of code. */
    List<QualityRule> latest() throws SQLException {
        try (var select = connection.prepareStatement(SELECT
                + " where r.version = (select max(v.version) from quality_rule v where v.code = r.code)"
                + " order by r.code")) {
            return read(select);
        }
    }

    /**
     * The last version. Compared here: the database refuses to compare a code with whatever a path may hold.
     *
     * @throws NotFound if there is none of that code
     */
    QualityRule get(String code) throws SQLException {
        return latest().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
    }

    /** Newest first. */
    List<QualityRule> versions(String code) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + " where code = ? order by version desc")) {
            select.setString(1, code);
            return read(select);
        }
    }

    private static List<QualityRule> read(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            var rules = new ArrayList<QualityRule>();
            while (rows.next()) {
                rules.add(new QualityRule(
                        rows.getString(1),
                        rows.getInt(2),
                        Rule.State.valueOf(rows.getString(3)),
                        QualityRule.Kind.valueOf(rows.getString(4)),
                        Severity.valueOf(rows.getString(5)),
                        rows.getString(6),
                        rows.getString(7),
                        rows.getString(8),
                        rows.getString(9),
                        rows.getString(10),
                        rows.getString(11),
                        rows.getTimestamp(12).toInstant()));
            }
            return rules;
        }
    }
}
