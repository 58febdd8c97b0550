package cn.fazhi.report.world;

import cn.fazhi.report.DivisionTree;
import cn.fazhi.report.ReportDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

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

    private record Move(String county, String to) {}

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

    /** In the middle of a month and a quarter. */
    static void moveCounties(ReportDatabase database) throws SQLException {
        for (var move : moves(read(database))) {
            DivisionTree.moveBelow(database, move.county(), move.to(), MOVED_ON.toString());
        }
    }

    /** Some of them by chance, always with those that move and where they go to: a prefecture, a province, a county. */
    static Set<String> draw(int count, Random random, List<String> divisions) {
        var drawn = new LinkedHashSet<String>();
        for (var move : moves(divisions)) {
            drawn.add(move.county());
            drawn.add(move.to());
        }
        while (drawn.size() < count) {
            drawn.add(divisions.get(random.nextInt(divisions.size())));
        }
        return drawn;
    }

    /**
     * One county to another prefecture, one directly below the province, one into another county, below which it stands
     * then.
     */
    private static List<Move> moves(List<String> divisions) {
        var counties = new ArrayList<>(divisions);
        var county = counties.removeLast();
        var province = above(county).substring(0, 2) + "0000";
        var to = counties.stream()
                .filter(other -> other.startsWith(county.substring(0, 2))
                        && other.endsWith("00")
                        && !other.equals(province)
                        && !other.equals(above(county)))
                .findFirst()
                .orElseThrow();
        return List.of(
                new Move(county, to),
                new Move(counties.removeLast(), province),
                new Move(counties.removeLast(), counties.removeLast()));
    }

    private static String above(String county) {
        return county.substring(0, 4) + "00";
    }
}
