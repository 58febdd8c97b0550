package cn.fazhi.report.history;

import cn.fazhi.report.indicator.Indicator;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads what indicators were defined to be and which policies divisions chose, with the revision that each made. */
final class DefinitionChangeTable {

    private static final String VERSIONS =
            "select code, version, state, unit, numerator, denominator, places, zero_rule, catalogue_revision,"
                    + " created_at, created_by, reason from derived_indicator order by code, version";
    private static final String CHOICES = "select division, from_year, policy, chosen_revision, chosen_at, chosen_by,"
            + " reason, annulled_revision, annulled_at, annulled_by, annulment_reason from policy_choice"
            + " order by chosen_at, id";

    /** @param meaning the same of two versions by which the same figures are made */
    record Version(String code, int number, List<Object> meaning, CatalogueStep made) {}

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    DefinitionChangeTable(Connection connection) {
        this.connection = connection;
    }

    /** Of all derived indicators, of each in the order of their numbers. */
    List<Version> versions() throws SQLException {
        return rows(VERSIONS, DefinitionChangeTable::version);
    }

    /** Of all divisions, for the year, in the order in which they were made; those that were taken back too. */
    List<Choice> choices(int year) throws SQLException {
        return rows(CHOICES, DefinitionChangeTable::choice).stream()
                .filter(choice -> choice.fromYear() <= year)
                .toList();
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

    private static Version version(ResultSet row) throws SQLException {
        var denominator = row.getString(6) == null ? "" : row.getString(6);
        var places = row.getObject(7, Integer.class);
        var meaning = List.<Object>of(
                row.getString(3),
                row.getString(5),
                denominator,
                places == null ? Indicator.usualPlaces(row.getString(4), !denominator.isEmpty()) : places,
                row.getString(8));
        return new Version(row.getString(1), row.getInt(2), meaning, act(row, 9));
    }

    private static Choice choice(ResultSet row) throws SQLException {
        return new Choice(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                act(row, 4),
                row.getTimestamp(9) == null ? null : act(row, 8));
    }

    private static CatalogueStep act(ResultSet row, int first) throws SQLException {
        return new CatalogueStep(
                row.getLong(first),
                row.getTimestamp(first + 1).toInstant(),
                row.getString(first + 2),
                row.getString(first + 3));
    }
}
