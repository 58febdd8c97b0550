package cn.fazhi.report.world;

import cn.fazhi.report.ReportDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Two hundred real divisions on three levels: two provinces, ten prefectures of each, counties. Two of the counties stand
 * elsewhere from 2021-05-15 on.
 */
final class WorldDivisions {

    static final String NATION = "000000";
    static final LocalDate MOVED_ON = LocalDate.of(2021, 5, 15);

    private static final List<String> PROVINCES = List.of("370000", "410000");
    private static final int PREFECTURES_OF_EACH = 10;
    private static final int DIVISIONS = 200;
    private static final String BELOW =
            "select division from division_parent where parent = ? and right(division, 2) %s '00' order by division";
    private static final String FOR_EVER = "9999-12-31";

    private WorldDivisions() {}

    /** Provinces, then prefectures, then counties. */
    static List<String> read(ReportDatabase database) throws SQLException {
        var divisions = new ArrayList<>(PROVINCES);
        try (var connection = database.getConnection()) {
            for (var province : PROVINCES) {
                below(connection, province, "=").stream()
                        .limit(PREFECTURES_OF_EACH)
                        .forEach(divisions::add);
            }
            for (var prefecture : List.copyOf(divisions.subList(PROVINCES.size(), divisions.size()))) {
                divisions.addAll(below(connection, prefecture, "<>"));
            }
        }
        return divisions.subList(0, DIVISIONS);
    }

    private static List<String> below(Connection connection, String parent, String prefecture) throws SQLException {
        var below = new ArrayList<String>();
        try (var select = connection.prepareStatement(BELOW.formatted(prefecture))) {
            select.setString(1, parent);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    below.add(rows.getString(1));
                }
            }
        }
        return below;
    }

    /** In the middle of a month and a quarter: one county to another prefecture, one directly below the province. */
    static void moveCounties(ReportDatabase database) throws SQLException {
        var counties = read(database);
        var county = counties.removeLast();
        var province = above(county).substring(0, 2) + "0000";
        var to = counties.stream()
                .filter(other -> other.startsWith(county.substring(0, 2))
                        && other.endsWith("00")
                        && !other.equals(province)
                        && !other.equals(above(county)))
                .findFirst()
                .orElseThrow();
        move(database, county, to);
        update(
                database,
                "insert into division_ancestor (ancestor, division, valid_from, valid_until)"
                        + " values ('%s', '%s', '%s', '%s')".formatted(to, county, MOVED_ON, FOR_EVER));
        move(database, counties.removeLast(), province);
    }

    private static String above(String county) {
        return county.substring(0, 4) + "00";
    }

    private static void move(ReportDatabase database, String county, String to) throws SQLException {
        update(
                database,
                "update division_parent set valid_until = '%s' where division = '%s'".formatted(MOVED_ON, county));
        update(
                database,
                "insert into division_parent (division, parent, valid_from, valid_until)"
                        + " values ('%s', '%s', '%s', '%s')".formatted(county, to, MOVED_ON, FOR_EVER));
        update(
                database,
                "update division_ancestor set valid_until = '%s' where ancestor = '%s' and division = '%s'"
                        .formatted(MOVED_ON, above(county), county));
    }

    private static void update(ReportDatabase database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
