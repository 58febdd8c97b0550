package cn.fazhi.report.quality;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.counting.BaseIndicator;
import cn.fazhi.report.counting.Measure;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * In which months a division has records of its own, by family: what happens in a month, not what is there at its end.
 *
 * @param byFamily slug of the family
 */
record RecordedMonths(Map<String, NavigableSet<YearMonth>> byFamily) {

    /** @param period such as {@code 2021-03} */
    record Missing(String family, String period) {}

    /** The family of each indicator that is of one alone; without reports, which count in December and are due in March. */
    private static final Map<String, String> FAMILIES = Arrays.stream(BaseIndicator.values())
            .filter(indicator -> indicator.measure() != Measure.STOCK)
            .filter(indicator -> indicator.sources().size() == 1)
            .filter(indicator -> !indicator.sources().contains(RecordFamily.REPORT_DOCUMENT))
            .collect(Collectors.toMap(
                    BaseIndicator::code,
                    indicator -> indicator.sources().getFirst().slug()));

    /** From a year before to a year after: what the months of the year are held against. */
    static RecordedMonths read(Connection connection, int generation, String division, int year) throws SQLException {
        var months = new TreeMap<String, NavigableSet<YearMonth>>();
        try (var select = connection.prepareStatement("select distinct indicator, period from total"
                + " where generation = ? and division = ? and period between ? and ? and period like '____-__'"
                + " and period not like '%Q%' and dimension = '' and value <> 0")) {
            select.setInt(1, generation);
            select.setString(2, division);
            select.setString(3, year - 1 + "-01");
            select.setString(4, year + 1 + "-12");
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var family = FAMILIES.get(rows.getString(1));
                    if (family != null) {
                        months.computeIfAbsent(family, _ -> new TreeSet<>()).add(YearMonth.parse(rows.getString(2)));
                    }
                }
            }
        }
        return new RecordedMonths(months);
    }

    /** Months of the year that have ended, with nothing: but in a gap, after a habit, or with something a year ago. */
    List<Missing> missing(int year, LocalDate today) {
        var missing = new ArrayList<Missing>();
        byFamily.forEach((family, months) -> {
            for (int month = 1; month <= 12; month++) {
                var each = YearMonth.of(year, month);
                if (each.isBefore(YearMonth.from(today)) && isMissing(each, months)) {
                    missing.add(new Missing(family, each.toString()));
                }
            }
        });
        return missing;
    }

    private static boolean isMissing(YearMonth month, NavigableSet<YearMonth> recorded) {
        return !recorded.contains(month)
                && (isInAGap(month, recorded)
                        || isAfterAHabit(month, recorded)
                        || recorded.contains(month.minusYears(1)));
    }

    /** Three months in a row are one, to the end of their year: nothing need follow where recording has stopped. */
    private static boolean isAfterAHabit(YearMonth month, NavigableSet<YearMonth> recorded) {
        var before = recorded.lower(month);
        return before != null
                && before.getYear() == month.getYear()
                && recorded.contains(before.minusMonths(1))
                && recorded.contains(before.minusMonths(2));
    }

    /** Of one month, or longer beside two in a row: what happens only now and then leaves long gaps by itself. */
    private static boolean isInAGap(YearMonth month, NavigableSet<YearMonth> recorded) {
        var before = recorded.lower(month);
        var after = recorded.higher(month);
        if (before == null || after == null) {
            return false;
        }
        return before.plusMonths(2).equals(after)
                || recorded.contains(before.minusMonths(1))
                || recorded.contains(after.plusMonths(1));
    }
}
