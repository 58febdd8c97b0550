package cn.fazhi.report.policy;

import cn.fazhi.report.indicator.Policy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Policies and their formulas: only ever added to. */
final class PolicyTable {

    private static final String SELECT = "select code, zh, en, reason, created_by, created_at from policy";

    private final Connection connection;

    PolicyTable(Connection connection) {
        this.connection = connection;
    }

    void add(Policy policy, List<Policy.Variant> variants, String reason, String by) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into policy (code, zh, en, reason, created_by) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, policy.code());
            insert.setString(2, policy.zh());
            insert.setString(3, policy.en());
            insert.setString(4, reason);
            insert.setString(5, by);
            insert.executeUpdate();
        }
        try (var insert = connection.prepareStatement(
                "insert into policy_formula (policy, indicator, numerator, denominator) values (?, ?, ?, ?)")) {
            for (var variant : variants) {
                insert.setString(1, policy.code());
                insert.setString(2, variant.indicator());
                insert.setString(3, variant.numerator().text());
                insert.setString(
                        4,
                        variant.denominator() == null
                                ? null
                                : variant.denominator().text());
                insert.executeUpdate();
            }
        }
    }

    /** In order of code. */
    List<StoredPolicy> all() throws SQLException {
        try (var select = connection.prepareStatement(SELECT + " order by code")) {
            return read(select);
        }
    }

    Optional<StoredPolicy> find(String code) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + " where code = ?")) {
            select.setString(1, code);
            return read(select).stream().findFirst();
        }
    }

    private static List<StoredPolicy> read(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            var policies = new ArrayList<StoredPolicy>();
            while (rows.next()) {
                policies.add(new StoredPolicy(
                        new Policy(rows.getString(1), rows.getString(2), rows.getString(3)),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getTimestamp(6).toInstant()));
            }
            return policies;
        }
    }
}
