package cn.fazhi.report.world;

import cn.fazhi.report.DivisionTree;
import cn.fazhi.report.ReportDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Two hundred real divisions on three levels: two provinces, ten prefectures of each, counties. Three of the counties stand
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

    /**
     * In the middle of a month and a quarter: one county to another prefecture, one directly below the province, one into
     * another county, below which it stands then.
     */
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
        DivisionTree.moveBelow(database, county, to, MOVED_ON.toString());
        DivisionTree.moveBelow(database, counties.removeLast(), province, MOVED_ON.toString());
        DivisionTree.moveBelow(database, counties.removeLast(), counties.removeLast(), MOVED_ON.toString());
    }

    private static String above(String county) {
        return county.substring(0, 4) + "00";
    }
}
