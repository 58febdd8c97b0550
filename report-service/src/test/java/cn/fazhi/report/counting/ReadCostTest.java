package cn.fazhi.report.counting;

import static cn.fazhi.report.EnforcementStates.openCase;
import static cn.fazhi.report.States.SHANDONG;
import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.States;
import cn.fazhi.report.Tables;
import cn.fazhi.report.intake.DeadLetterTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server itself says of how many rows it had to look at. */
class ReadCostTest {

    private static final Logger LOG = Logger.getLogger(ReadCostTest.class);
    private static final String NATION = "000000";
    private static final int FEW = Integer.getInteger("fazhi.read-cost.few", 100);
    private static final int MANY_BY_DEFAULT = 5_000;
    private static final int MANY = Integer.getInteger("fazhi.read-cost.many", MANY_BY_DEFAULT);
    private static final int OF_THE_YEAR_AFTER = 100;
    private static final int COUNTED_AT_ONCE = 1_000;
    private static final int PAGE = 100;
    private static final List<String> COUNTED =
            List.of("fact", "total", "distinct_reference", "contribution", "contribution_change", "division_ancestor");

    private static final String IS_COUNTED =
            "database_name = database() and table_name in ('" + String.join("', '", COUNTED) + "')";

    private static ReportDatabase database;
    private static Tables tables;
    private static Counting counting;

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private interface Reads {
        void read() throws SQLException;
    }

    private static final Period YEAR = Period.year(2021);
    private static final Period MAY = Period.month(2021, 5);
    private static final Map<String, Work> OF_A_PERIOD = Map.ofEntries(
            Map.entry("a county's year", connection -> new Totals(connection, 1).read(SHIZHONG, YEAR)),
            Map.entry("a prefecture's year", connection -> new Totals(connection, 1).read(ZAOZHUANG, YEAR)),
            Map.entry("a province's year", connection -> new Totals(connection, 1).read(SHANDONG, YEAR)),
            Map.entry(
                    "a county's table",
                    connection -> YearTotals.read(connection, 1, SHIZHONG, YEAR).orElseThrow()),
            Map.entry(
                    "a province's table",
                    connection -> YearTotals.read(connection, 1, SHANDONG, YEAR).orElseThrow()),
            Map.entry("a county's month", connection -> new Totals(connection, 1).read(SHIZHONG, MAY)),
            Map.entry(
                    "a county's quarter",
                    connection -> new Totals(connection, 1).read(SHIZHONG, Period.quarter(2021, 2))),
            Map.entry(
                    "a county's stocks at both ends of a month",
                    connection -> stocks(connection).atBothEnds(Extent.below(SHIZHONG, MAY))),
            Map.entry(
                    "a province's stocks at both ends of a month",
                    connection -> stocks(connection).atBothEnds(Extent.below(SHANDONG, MAY))),
            Map.entry(
                    "its own year",
                    connection -> new Totals(connection, 1).read(new Extent(SHIZHONG, Scope.OWN, YEAR))),
            Map.entry(
                    "its own opening",
                    connection ->
                            new Totals(connection, 1).opening(new Extent(SHIZHONG, Scope.OWN, Period.year(2022)))),
            Map.entry(
                    "its own month",
                    connection -> new Totals(connection, 1).read(new Extent(SHIZHONG, Scope.OWN, MAY))));

    private static final Period MAY_AFTER = Period.month(2022, 5);
    private static final Map<String, Work> OF_ITS_RECORDS = Map.of(
            "a province's evidence", evidence("ENF.INSPECTIONS", SHANDONG),
            "the nation's evidence", evidence("ENF.INSPECTIONS", NATION),
            "a county's evidence of a distinct count", evidence("WAGE.WORKERS_LISTED", SHIZHONG),
            "a province's history", history(SHANDONG),
            "a province's changes", changes(SHANDONG),
            "the nation's changes", changes(NATION),
            "the nation's history", history(NATION),
            "what changed in a province", changed(SHANDONG),
            "what changed in another county", changed(XUECHENG),
            "that nothing changed in a province", nothingChanged(SHANDONG));

    private static long lastChangeBefore;
    private static Map<String, Long> ofAPeriodAmongFew;
    private static Map<String, Long> ofItsRecordsAmongFew;

    private static Stocks stocks(Connection connection) {
        return new Stocks(connection, 1, new Standings(connection));
    }

    private static Work evidence(String indicator, String division) {
        return connection -> new EvidenceTable(connection, 1).page(indicator, division, MAY_AFTER, "", null, PAGE);
    }

    private static Work history(String division) {
        return connection ->
                new FigureHistory(connection).page("ENF.INSPECTIONS", Extent.below(division, MAY_AFTER), "", 0, PAGE);
    }

    private static Work changes(String division) {
        return connection ->
                new FigureHistory(connection).changes("ENF.INSPECTIONS", Extent.below(division, MAY_AFTER), "");
    }

    /** As where more was counted since than is gone through. */
    private static Work changed(String division) {
        return connection ->
                new FigureHistory(connection, 0).changedAfter(lastChangeBefore, Extent.below(division, MAY_AFTER));
    }

    private static Work nothingChanged(String division) {
        return connection -> assertThat(
                        new FigureHistory(connection).changedAfter(lastChange(), Extent.below(division, MAY_AFTER)))
                .isEmpty();
    }

    private static long lastChange() throws SQLException {
        return Long.parseLong(
                tables.rows("select max(id) from contribution_change").getFirst());
    }

    /** A hundred records of 2022, and one in every division; few of 2021; then many more of 2021. */
    @BeforeAll
    static void countOnceForAllReads() throws SQLException {
        assertThat(MANY).isGreaterThan(FEW);
        database = ReportDatabase.fresh("read_cost").patient();
        tables = new Tables(database);
        leaveStatisticsAlone();
        var divisions = new Divisions(database);
        divisions.load();
        counting = new Counting(divisions);
        count(2022, MANY, MANY + OF_THE_YEAR_AFTER);
        inEveryDivision();
        lastChangeBefore = lastChange();
        count(2021, 0, FEW);
        ofAPeriodAmongFew = rowsReadOfEach(OF_A_PERIOD);
        ofItsRecordsAmongFew = rowsReadOfEach(OF_ITS_RECORDS);
        count(2021, FEW, MANY);
    }

    /** Before anything is counted: what changes much waits to be looked at, and would be in the middle of a test. */
    private static void leaveStatisticsAlone() throws SQLException {
        for (var table : COUNTED) {
            tables.update("alter table " + table + " stats_auto_recalc = 0");
        }
    }

    /** So that the nation's divisions are named in more than one list. */
    private static void inEveryDivision() throws SQLException {
        assertThat(Integer.parseInt(tables.rows("select count(*) from division").getFirst()))
                .isGreaterThan(DivisionsWithin.LONGEST_LIST);
        tables.update(
                "insert into contribution (generation, record_id, seq, family, indicator, division, on_date, dimension,"
                        + " amount) select 1, unhex(rpad(code, 32, '0')), 0, 'INSPECTION', 'ENF.INSPECTIONS', code,"
                        + " '2022-05-15', '', 1 from division");
        tables.update(
                "insert into contribution_change (cause, family, record_id, revision, indicator, division, on_date,"
                        + " dimension, amount, times) select 'EVENT', family, record_id, 1, indicator, division, on_date,"
                        + " dimension, amount, 1 from contribution");
    }

    /** Given: {@link #countOnceForAllReads()}. */
    @Test
    void shouldLookAtNoMoreRowsForAPeriodHoweverManyRecordsThereAre() throws SQLException {
        assertThat(rowsReadOfEach(OF_A_PERIOD)).isEqualTo(ofAPeriodAmongFew).doesNotContainValue(0L);
    }

    /** Given: {@link #countOnceForAllReads()}. */
    @Test
    void shouldLookAtNoMoreRowsForEvidenceAndHistoryOfAMonthHoweverManyOtherYearsThereAre() throws SQLException {
        assertThat(rowsReadOfEach(OF_ITS_RECORDS))
                .isEqualTo(ofItsRecordsAmongFew)
                .doesNotContainValue(0L);
    }

    private static Map<String, Long> rowsReadOfEach(Map<String, Work> reads) throws SQLException {
        analyze();
        var facts = tables.rows("select count(*) from fact").getFirst();
        var each = new TreeMap<String, Long>();
        for (var read : reads.entrySet()) {
            long rows = rowsRead(read.getValue());
            LOG.infof("readCost what=\"%s\" rows=%d facts=%s", read.getKey(), rows, facts);
            each.put(read.getKey(), rows);
        }
        return each;
    }

    private static void analyze() throws SQLException {
        tables.rows("analyze table " + String.join(", ", COUNTED));
    }

    /** As MariaDB says it: MySQL does not tell which entries of an index it looked at in vain. */
    @Test
    void shouldLookAtNoMoreRowsForStocksHoweverManyFlowsThereAre() throws SQLException {
        try {
            // Given
            var may = Extent.below(SHANDONG, MAY);
            flowsInEveryDivision("0");
            long before = rowsRead(connection -> new Totals(connection, 1).stocks(may));
            // When
            flowsInEveryDivision("1, 2, 3, 4, 5, 6, 7, 8, 9");
            // Then
            assertThat(rowsRead(connection -> new Totals(connection, 1).stocks(may)))
                    .isEqualTo(before)
                    .isPositive();
        } finally {
            tables.update("delete from total where indicator like 'ENF.F_'");
        }
    }

    /** As MariaDB says it, as above. */
    @Test
    void shouldLookAtNoMoreNumbersToReconcileAnIndicatorHoweverManyOthersThereAre() throws SQLException {
        try {
            // Given
            flowsInEveryDivision("0");
            analyze();
            long before = rowsRead(connection -> new Recount(connection, 1).wrong(BaseIndicator.CASES_OPEN, 2021));
            // When
            flowsInEveryDivision("1, 2, 3, 4, 5, 6, 7, 8, 9");
            // Then
            analyze();
            assertThat(rowsRead(connection -> new Recount(connection, 1).wrong(BaseIndicator.CASES_OPEN, 2021)))
                    .isEqualTo(before)
                    .isPositive();
        } finally {
            tables.update("delete from total where indicator like 'ENF.F_'");
        }
    }

    /** As where an owner publishes a family again that this release cannot read. */
    @Test
    void shouldLookAtNoMoreDeadLettersHoweverManyWait() throws SQLException {
        try {
            // Given
            var counted = List.of(States.received(inspection("record 1", 2, ZAOZHUANG, "employer 1", "2023-03-02")));
            lettersOfEveryDivision("0");
            long before = rowsRead(connection -> new DeadLetterTable(connection).supersede(counted));
            // When
            lettersOfEveryDivision("1, 2, 3, 4, 5, 6, 7, 8, 9");
            // Then
            assertThat(rowsRead(connection -> new DeadLetterTable(connection).supersede(counted)))
                    .isEqualTo(before)
                    .isPositive();
            readsLessThan(
                    10 * PAGE,
                    connection -> assertThat(new DeadLetterTable(connection).notSuperseded(FactPages.START, PAGE))
                            .hasSize(PAGE));
        } finally {
            tables.update("delete from dead_letter");
        }
    }

    private static void lettersOfEveryDivision(String numbers) throws SQLException {
        tables.update(
                "insert into dead_letter (topic, kafka_partition, kafka_offset, record_id, reason, payload, state)"
                        + " select 'states', seq.n, cast(code as unsigned), unhex(rpad(concat(code, seq.n), 32, '0')), '', '',"
                        + " 'OPEN' from division join json_table('[" + numbers
                        + "]', '$[*]' columns (n int path '$')) seq");
    }

    /** Each of the nation's is looked at once for all indicators of a moment. */
    @Test
    void shouldNotLookAtEveryDivisionForEachIndicatorToReconcile() throws SQLException {
        // Given
        long divisions =
                Long.parseLong(tables.rows("select count(*) from division").getFirst());
        // When
        long one = rowsRead(connection -> reconciled(connection, BaseIndicator.CASES_OPEN));
        long two = rowsRead(connection -> reconciled(connection, BaseIndicator.CASES_OPEN, BaseIndicator.MEETINGS));
        // Then
        assertThat(one).isGreaterThan(divisions);
        assertThat(two - one).isPositive().isLessThan(divisions);
    }

    private static void reconciled(Connection connection, BaseIndicator... indicators) throws SQLException {
        var recount = new Recount(connection, 1);
        for (var indicator : indicators) {
            recount.wrong(indicator, 2021);
        }
    }

    private static void flowsInEveryDivision(String numbers) throws SQLException {
        tables.update("insert into total (generation, division, period, indicator, dimension, value)"
                + " select 1, code, '2021-05', concat('ENF.F', seq.n), '', 1 from division"
                + " join json_table('[" + numbers + "]', '$[*]' columns (n int path '$')) seq");
    }

    /** Were one of its statements to scan a table, it would look at thousands. */
    @Test
    void shouldFindWhatAStateChangesByKeys() throws SQLException {
        // Given
        analyze();
        // When
        long read = rowsRead(connection -> counting.count(
                connection,
                1,
                List.of(
                        States.received(inspection("record 1", 2, ZAOZHUANG, "employer 1", "2023-03-02")),
                        States.received(recovery("record 2", 2, SHIZHONG, "2023-03-02", "1.00", List.of("w2"), 0)))));
        // Then
        assertThat(read).isPositive().isLessThan(300);
    }

    @Test
    void shouldReadByKeysWhateverTheStatisticsSay() throws SQLException {
        // Given
        var quarter = new Extent(SHANDONG, Scope.BELOW, Period.quarter(2021, 2));
        var moved = moved(350);
        // When, then: a scan of one of the tables for each division would be a hundred times as much
        whateverTheStatisticsSay(() -> {
            readsLessThan(inProportion(8_000), connection -> new Totals(connection, 1).read(SHANDONG, MAY));
            readsLessThan(inProportion(20_000), connection -> new Totals(connection, 1).read(quarter));
            readsLessThan(
                    1_000,
                    connection -> YearTotals.read(connection, 1, SHANDONG, YEAR).orElseThrow());
            readsLessThan(1_000, connection -> new Totals(connection, 1).opening(Extent.below(SHANDONG, YEAR)));
            readsLessThan(
                    inProportion(100_000),
                    connection -> new Totals(connection, 1).recount(Extent.below(SHANDONG, MAY)));
            readsLessThan(
                    inProportion(3_000),
                    connection ->
                            new EvidenceTable(connection, 1).page("ENF.INSPECTIONS", SHANDONG, MAY, "", null, PAGE));
            readsLessThan(
                    inProportion(3_000),
                    connection -> new EvidenceTable(connection, 1).page("ENF.OPEN_END", SHANDONG, MAY, "", null, PAGE));
            readsLessThan(
                    inProportion(20_000),
                    connection -> new FigureHistory(connection)
                            .page("ENF.INSPECTIONS", Extent.below(SHANDONG, MAY), "", 0, PAGE));
            readsLessThan(
                    inProportion(3_000),
                    connection ->
                            new FigureHistory(connection).changes("ENF.INSPECTIONS", Extent.below(SHANDONG, MAY), ""));
            readsLessThan(
                    inProportion(3_000),
                    connection ->
                            new FigureHistory(connection).changes("ENF.OPEN_END", Extent.below(SHANDONG, MAY), ""));
            // These few are fewer than a single scan would look at
            readsLessThan(
                    inProportion(5_000),
                    connection -> new FigureHistory(connection)
                            .page("WAGE.AMOUNT", Extent.below(SHANDONG, MAY), "", 0, PAGE));
            readsLessThan(
                    inProportion(5_000),
                    connection -> new FigureHistory(connection)
                            .page("ENF.OPEN_END", Extent.below(SHANDONG, MAY), "", 0, PAGE));
            readsLessThan(
                    inProportion(50_000),
                    connection -> new FigureHistory(connection, 0)
                            .changedAfter(lastChangeBefore, Extent.below(SHANDONG, MAY)));
            readsLessThan(60_000, connection -> counting.count(connection, 1, moved));
            // Two or three each of 350 and 250; a scan would look at five and at ten thousand
            readsLessThan(1_500, connection -> new FactTable(connection, 1).lock(Counting.newestOfEach(moved)));
            readsLessThan(3_000, connection -> new ContributionTable(connection, 1).of(ids(moved.subList(0, 250))));
            readsLessThan(4_000, connection -> new ContributionTable(connection, 1).delete(ids(moved.subList(0, 250))));
        });
    }

    @Test
    void shouldReadTheNationsEvidenceByKeysWhateverTheStatisticsSay() throws SQLException {
        whateverTheStatisticsSay(() -> readsLessThan(
                50_000,
                connection ->
                        new EvidenceTable(connection, 1).page("ENF.INSPECTIONS", NATION, MAY_AFTER, "", null, PAGE)));
    }

    /**
     * As the servers themselves write them of tables that were empty when they looked: every key stands for all rows; of
     * which there are none, or, as they count them while they fill, many.
     */
    private static void whateverTheStatisticsSay(Reads reads) throws SQLException {
        try {
            analyze();
            tables.update("update mysql.innodb_index_stats set stat_value = 0 where stat_name like 'n_diff_pfx%' and "
                    + IS_COUNTED);
            readAnew(reads);
            assertThat(tables.rows("select max(stat_value) from mysql.innodb_index_stats"
                            + " where stat_name like 'n_diff_pfx%' and " + IS_COUNTED))
                    .containsExactly("0");
            tables.update(
                    "update mysql.innodb_table_stats set n_rows = 0, clustered_index_size = 1 where " + IS_COUNTED);
            readAnew(reads);
            assertThat(tables.rows("select max(n_rows) from mysql.innodb_table_stats where " + IS_COUNTED))
                    .containsExactly("0");
        } finally {
            analyze();
        }
    }

    private static void readAnew(Reads reads) throws SQLException {
        tables.update("flush tables " + String.join(", ", COUNTED));
        reads.read();
    }

    private static void readsLessThan(long bound, Work read) throws SQLException {
        assertThat(rowsRead(read)).isPositive().isLessThan(bound);
    }

    /** For what looks at records or distinct things one by one: among more facts, at more of them. */
    private static long inProportion(long boundByDefault) {
        return boundByDefault * Math.max(MANY, MANY_BY_DEFAULT) / MANY_BY_DEFAULT;
    }

    private static List<UUID> ids(List<Received> states) {
        return states.stream().map(received -> received.state().id()).toList();
    }

    /** Of one family, and more than one statement asks for. */
    private static List<Received> moved(int inspections) {
        return IntStream.range(0, 2 * inspections)
                .filter(i -> i % 10 > 4) // all inspections
                .mapToObj(i -> States.received(inspection("record " + i, 2, ZAOZHUANG, "employer " + i, "2021-06-20")))
                .toList();
    }

    private static void count(int year, int from, int to) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int i = from; i < to; i += COUNTED_AT_ONCE) {
                var states = IntStream.range(i, Math.min(i + COUNTED_AT_ONCE, to))
                        .mapToObj(n -> States.received(state(n, year)))
                        .toList();
                counting.countLive(connection, 1, states);
                connection.commit();
            }
        }
    }

    private static RecordState state(int i, int year) {
        var day = "%d-%02d-15".formatted(year, 1 + i % 12);
        return switch (i % 10) {
            case 2 -> recovery("record " + i, 1, SHIZHONG, day, "100.00", List.of("w" + i), 0);
            case 3 -> openCase("record " + i, 1, SHIZHONG, day);
            default -> inspection("record " + i, 1, SHIZHONG, "employer " + i, day, kind(i));
        };
    }

    private static Kind kind(int i) {
        return Kind.values()[i % Kind.values().length];
    }

    private static long rowsRead(Work work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            work.on(connection); // the first time the server may have to open its tables, and counts what that reads
            connection.rollback();
            long before = rowsRead(connection);
            long asking = rowsRead(connection) - before;
            work.on(connection);
            long read = rowsRead(connection) - before - 2 * asking;
            connection.rollback();
            return read;
        }
    }

    /** MariaDB says too how many entries of an index it looked at in vain; MySQL does not. */
    private static long rowsRead(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show session status where variable_name like"
                        + " 'Handler_read%' or variable_name = 'Handler_icp_attempts'")) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        }
    }
}
