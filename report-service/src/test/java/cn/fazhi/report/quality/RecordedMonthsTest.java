package cn.fazhi.report.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.report.quality.RecordedMonths.Missing;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which months want records. */
class RecordedMonthsTest {

    private static final LocalDate LONG_AFTER = LocalDate.of(2023, 5, 1);

    @Test
    void shouldMissAMonthBetweenTwoThatHaveRecords() {
        assertThat(inspections("2021-03", "2021-05", "2021-08").missing(2021, LONG_AFTER))
                .containsExactly(new Missing("inspection", "2021-04"));
    }

    @Test
    void shouldLookAcrossTheTurnOfTheYear() {
        assertThat(inspections("2020-12", "2021-02", "2021-11", "2022-01").missing(2021, LONG_AFTER))
                .containsExactly(new Missing("inspection", "2021-01"), new Missing("inspection", "2021-12"));
    }

    @Test
    void shouldMissEveryMonthOfALongGapAfterTwoInARow() {
        assertThat(inspections("2021-01", "2021-02", "2021-06").missing(2021, LONG_AFTER))
                .extracting(Missing::period)
                .containsExactly("2021-03", "2021-04", "2021-05");
    }

    @Test
    void shouldMissEveryMonthOfALongGapBeforeTwoInARow() {
        assertThat(inspections("2020-11", "2021-03", "2021-04").missing(2021, LONG_AFTER))
                .extracting(Missing::period)
                .containsExactly("2021-01", "2021-02", "2021-11");
    }

    @Test
    void shouldNotMissWhatHappensNowAndThen() {
        assertThat(inspections("2021-02", "2021-06", "2021-11").missing(2021, LONG_AFTER))
                .isEmpty();
    }

    @Test
    void shouldMissTheRestOfAYearAfterThreeMonthsInARow() {
        assertThat(inspections("2021-07", "2021-08", "2021-09").missing(2021, LONG_AFTER))
                .extracting(Missing::period)
                .containsExactly("2021-10", "2021-11", "2021-12");
        assertThat(inspections("2020-11", "2020-12", "2021-01").missing(2021, LONG_AFTER))
                .extracting(Missing::period)
                .startsWith("2021-02", "2021-03")
                .endsWith("2021-12")
                .hasSize(11);
    }

    @Test
    void shouldMissNothingAfterFewerThanThreeMonthsInARow() {
        assertThat(inspections("2021-01").missing(2021, LONG_AFTER)).isEmpty();
        assertThat(inspections("2021-01", "2021-02").missing(2021, LONG_AFTER)).isEmpty();
        assertThat(inspections("2021-01", "2021-02", "2021-04", "2021-05").missing(2021, LONG_AFTER))
                .containsExactly(new Missing("inspection", "2021-03"));
    }

    @Test
    void shouldMissTheRestOfNoYearButTheirs() {
        assertThat(inspections("2020-10", "2020-11", "2020-12").missing(2021, LONG_AFTER))
                .extracting(Missing::period)
                .containsExactly("2021-10", "2021-11", "2021-12");
    }

    @Test
    void shouldMissAMonthThatHadRecordsAYearBefore() {
        assertThat(inspections("2020-06").missing(2021, LONG_AFTER))
                .containsExactly(new Missing("inspection", "2021-06"));
    }

    @Test
    void shouldWaitForTheEndOfAMonth() {
        var months = inspections("2020-05", "2020-06");
        assertThat(months.missing(2021, LocalDate.of(2021, 6, 30)))
                .containsExactly(new Missing("inspection", "2021-05"));
        assertThat(months.missing(2021, LocalDate.of(2021, 7, 1)))
                .containsExactly(new Missing("inspection", "2021-05"), new Missing("inspection", "2021-06"));
    }

    @Test
    void shouldWaitForTheEndOfEachMonthThatMayStillFollow() {
        var months = inspections("2021-01", "2021-02", "2021-03");
        assertThat(months.missing(2021, LocalDate.of(2021, 4, 30))).isEmpty();
        assertThat(months.missing(2021, LocalDate.of(2021, 6, 1)))
                .containsExactly(new Missing("inspection", "2021-04"), new Missing("inspection", "2021-05"));
    }

    private static RecordedMonths inspections(String... months) {
        return new RecordedMonths(Map.of(
                "inspection",
                new TreeSet<>(Stream.of(months).map(YearMonth::parse).toList())));
    }
}
