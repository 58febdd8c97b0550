package cn.fazhi.report.counting;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What there is of each stock at the end of a period: the steps of all time up to it. Totals keep what a year, quarter
 * or month changes; so the rows read grow with years and divisions, never with records.
 */
final class Stocks {

    static final Set<String> CODES = Arrays.stream(BaseIndicator.values())
            .filter(indicator -> indicator.measure() == Measure.STOCK)
            .map(BaseIndicator::code)
            .collect(Collectors.toUnmodifiableSet());

    private static final String SUMS =
            "select t.indicator, t.dimension, sum(t.value), sum(case when t.period < ? then t.value else 0 end) from ";
    /**
     * Codes of periods as they sort: 2021 before 2021-01 before 2021-12 before 2021-Q1; so what lies before 2021 is of the
     * years up to it, and no quarter lies between two months.
     */
    private static final String KEPT = SUMS + "total t"
            + " force index (ix_total_division_indicator_period)"
            + " where t.generation = ? and t.division = ? and t.indicator in ('" + String.join("', '", CODES) + "')"
            + " and (t.period < ? and length(t.period) = 4 or t.period between ? and ?)"
            + " group by t.indicator, t.dimension";
    /**
     * Each indicator by itself: within a join MySQL would read all totals of a division to find a list of them. Most of a
     * nation's divisions may be empty, and are asked once.
     */
    private static final String ADDED = SUMS + Scope.ANCESTORS
            + " straight_join (" + named(CODES) + ") i straight_join total t"
            + " force index (ix_total_division_indicator_period) on t.generation = ? and t.division = a.division"
            + " and t.indicator = i.code"
            + " and (t.period between ? and ? or t.period between ? and ? and t.period like '%%Q%%')"
            + " where a.ancestor = ? and a.valid_from <= ? and a.valid_until > ?%s"
            + " and (select 1 from total any_row force index (ix_total_division_indicator_period)"
            + " where any_row.generation = ? and any_row.division = a.division limit 1) = 1"
            + " group by t.indicator, t.dimension";

    /** As a bound: nothing lies before it, and between it and itself. */
    private static final String BEFORE_ALL = "";

    private final Connection connection;
    private final int generation;
    private final Standings standings;

    Stocks(Connection connection, int generation, Standings standings) {
        this.connection = connection;
        this.generation = generation;
        this.standings = standings;
    }

    /** A table of one {@code code} each, to be joined. */
    static String named(Collection<String> indicators) {
        return indicators.stream()
                .map("select cast('%s' as char(40) character set ascii) as code"::formatted)
                .collect(Collectors.joining(" union all "));
    }

    /** At the period's end, and as the opening at its start. */
    Totals.Counted atBothEnds(Extent asked) throws SQLException {
        return mustBeAddedUp(asked)
                ? new Totals.Counted(
                        atEnd(asked), atEnd(asked.during(asked.period().previous())))
                : ofTheUnchanged(asked);
    }

    /** Of a division, and of everything that stands below it on the last day of the period if that is asked for. */
    Map<Totals.Of, BigDecimal> atEnd(Extent asked) throws SQLException {
        return mustBeAddedUp(asked) ? addedUp(asked) : ofTheUnchanged(asked).values();
    }

    /** The years of the division hold what is below it: both ends in one reading. */
    private Totals.Counted ofTheUnchanged(Extent asked) throws SQLException {
        var extent = asked.during(asked.period().end());
        var period = extent.period();
        var year = Period.yearOf(period.first()).code();
        if (period.isYear()) {
            return kept(extent.division(), Period.yearOf(period.next()).code(), BEFORE_ALL, BEFORE_ALL, year);
        }
        boolean toDate = asked.period().isYearToDate();
        if (standings.of(extent.division()).nothingBelow()) {
            return kept(extent.division(), year, firstOfItsYear(period), period.code(), toDate ? year : period.code());
        }
        var ends = kept(extent.division(), year, BEFORE_ALL, BEFORE_ALL, year);
        var within = added(extent, BEFORE_ALL, toDate ? BEFORE_ALL : period.code());
        within.values().forEach((of, value) -> ends.values().merge(of, value, BigDecimal::add));
        within.opening().forEach((of, value) -> ends.opening().merge(of, value, BigDecimal::add));
        return ends;
    }

    /** Each division's own quarters and months, of those that stand there on the last day. */
    private Map<Totals.Of, BigDecimal> addedUp(Extent asked) throws SQLException {
        var extent = asked.during(asked.period().end());
        return added(extent, Period.yearOf(extent.period().first()).code(), BEFORE_ALL)
                .values();
    }

    /**
     * Of one division: its years, which hold what is below it by the tree of the day of each step, and quarters or months
     * of its own.
     *
     * @param yearsBefore the year up to which years are added
     * @param first of the quarters or months that are added; {@link #BEFORE_ALL}, as {@code last} then: none is
     * @param openingBefore the period before which all that is added makes up the opening
     */
    private Totals.Counted kept(String division, String yearsBefore, String first, String last, String openingBefore)
            throws SQLException {
        try (var select = connection.prepareStatement(KEPT)) {
            select.setString(1, openingBefore);
            select.setInt(2, generation);
            select.setString(3, division);
            select.setString(4, yearsBefore);
            select.setString(5, first);
            select.setString(6, last);
            return ends(select);
        }
    }

    /**
     * The quarters or months of the period's year, which hold what is of one division alone, of all that are asked for.
     *
     * @param quartersBefore the year up to which quarters are added too
     * @param openingBefore the period before which all makes up the opening; {@link #BEFORE_ALL}: there is none
     */
    private Totals.Counted added(Extent extent, String quartersBefore, String openingBefore) throws SQLException {
        var period = extent.period();
        try (var select =
                connection.prepareStatement(ADDED.formatted(extent.scope().condition()))) {
            select.setString(1, openingBefore);
            select.setInt(2, generation);
            select.setString(3, firstOfItsYear(period));
            select.setString(4, period.isYear() ? period.code() + "-Q4" : period.code());
            select.setString(5, BEFORE_ALL);
            select.setString(6, quartersBefore);
            select.setString(7, extent.division());
            select.setObject(8, period.last());
            select.setObject(9, period.last());
            select.setInt(10, generation);
            return ends(select);
        }
    }

    /** The first month, or, for quarters and years, quarter. */
    private static String firstOfItsYear(Period period) {
        var year = Period.yearOf(period.first()).code();
        return year + (period.isYear() || period.isQuarter() ? "-Q1" : "-01");
    }

    private static Totals.Counted ends(PreparedStatement select) throws SQLException {
        var ends = new Totals.Counted(new HashMap<>(), new HashMap<>());
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                var of = new Totals.Of(rows.getString(1), rows.getString(2));
                ends.values().put(of, rows.getBigDecimal(3));
                ends.opening().put(of, rows.getBigDecimal(4));
            }
        }
        return ends;
    }

    /**
     * Of each division that stands there: no years are kept of a division alone, and where anything came or went below it up
     * to the period's end its years hold steps of what stands elsewhere now.
     */
    private boolean mustBeAddedUp(Extent asked) throws SQLException {
        var standing = standings.of(asked.division());
        return asked.scope() == Scope.OWN && !standing.nothingBelow()
                || standing.changedUpTo(asked.period().last());
    }
}
