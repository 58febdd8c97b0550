package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.BaseIndicator;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads what is defined, as of the connection's transaction. */
final class DefinitionTable {

    private static final String LATEST = "select d.code, d.zh, d.en, d.unit, d.version, d.state, d.numerator,"
            + " d.denominator, p.code, p.zh, p.en, d.places, d.zero_rule"
            + " from derived_indicator d left join policy p on p.code = d.policy"
            + " where d.version = (select max(v.version) from derived_indicator v where v.code = d.code)";
    private static final String VARIANTS = "select p.code, p.zh, p.en, f.indicator, f.numerator, f.denominator"
            + " from policy p join policy_formula f on f.policy = p.code";
    private static final String CHOICES =
            "select division, from_year, policy from policy_choice where annulled_at is null order by chosen_at, id";

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    DefinitionTable(Connection connection) {
        this.connection = connection;
    }

    long revision() throws SQLException {
        return rows("select revision from catalogue_revision where singleton = 1", row -> row.getLong(1))
                .getFirst();
    }

    Definitions read(long revision) throws SQLException {
        var indicators = Stream.concat(
                        Stream.of(BaseIndicator.values()).map(Indicator::of),
                        rows(LATEST, DefinitionTable::indicator).stream())
                .toList();
        return Definitions.of(
                revision,
                indicators,
                rows(VARIANTS, DefinitionTable::variant),
                rows(CHOICES, row -> new Policy.Choice(row.getString(1), row.getInt(2), row.getString(3))));
    }

    private <T> List<T> rows(String select, Row<T> each) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(each.of(rows));
            }
            return read;
        }
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        var unit = row.getString(4);
        var denominator = formula(row.getString(8));
        var policy = row.getString(9);
        var places = row.getObject(12, Integer.class);
        var rule = new Rule(
                row.getInt(5),
                Rule.State.valueOf(row.getString(6)),
                formula(row.getString(7)),
                denominator,
                policy == null ? null : new Policy(policy, row.getString(10), row.getString(11)),
                places == null ? Indicator.usualPlaces(unit, denominator != null) : places,
                ZeroRule.valueOf(row.getString(13)));
        return Indicator.derived(row.getString(1), row.getString(2), row.getString(3), unit, rule);
    }

    private static Policy.Variant variant(ResultSet row) throws SQLException {
        return new Policy.Variant(
                new Policy(row.getString(1), row.getString(2), row.getString(3)),
                row.getString(4),
                formula(row.getString(5)),
                formula(row.getString(6)));
    }

    private static Formula formula(String text) {
        return text == null ? null : Formula.parse(text);
    }
}
