package cn.fazhi.report.world;

import cn.fazhi.report.ReportDatabase;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Thirty real divisions on three levels, two of which stand elsewhere from 2021-05-15 on. */
final class WorldDivisions {

    static final String NATION = "000000";

    private static final String PROVINCE = "370000";
    private static final List<String> PREFECTURES = List.of("370100", "370200", "370300", "370400", "370500");
    private static final int COUNTIES = 24;
    static final LocalDate MOVED_ON = LocalDate.of(2021, 5, 15);
    private static final String FOR_EVER = "9999-12-31";

    private WorldDivisions() {}

    static List<String> read(ReportDatabase database) throws SQLException {
        var divisions = new ArrayList<String>();
        divisions.add(PROVINCE);
        divisions.addAll(PREFECTURES);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select distinct division, right(division, 2) from division_parent where parent in (?, ?, ?, ?, ?)"
                                + " order by right(division, 2), division limit " + COUNTIES)) {
            for (int i = 0; i < PREFECTURES.size(); i++) {
                select.setString(i + 1, PREFECTURES.get(i));
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    divisions.add(rows.getString(1));
                }
            }
        }
        return divisions;
    }

    /** In the middle of a month and a quarter: one county to another prefecture, one directly below the province. */
    static void moveCounties(ReportDatabase database) throws SQLException {
        var counties = read(database);
        var county = counties.removeLast();
        var to = above(county).equals(PREFECTURES.getFirst()) ? PREFECTURES.getLast() : PREFECTURES.getFirst();
        move(database, county, to);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into division_ancestor (ancestor, division, valid_from, valid_until)"
                    + " values ('%s', '%s', '%s', '%s')".formatted(to, county, MOVED_ON, FOR_EVER));
        }
        move(database, counties.removeLast(), PROVINCE);
    }

    private static String above(String county) {
        return county.substring(0, 4) + "00";
    }

    private static void move(ReportDatabase database, String county, String to) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update division_parent set valid_until = '%s' where division = '%s'".formatted(MOVED_ON, county));
            statement.executeUpdate("insert into division_parent (division, parent, valid_from, valid_until)"
                    + " values ('%s', '%s', '%s', '%s')".formatted(county, to, MOVED_ON, FOR_EVER));
            statement.executeUpdate(
                    "update division_ancestor set valid_until = '%s' where ancestor = '%s' and division = '%s'"
                            .formatted(MOVED_ON, above(county), county));
        }
    }
}
