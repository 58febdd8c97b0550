package cn.fazhi.report.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void shouldAddAYearToDateUpFromWholeQuartersAndTheMonthsAfterThem() {
        assertThat(kept(Period.yearToDate(Period.month(2021, 8))))
                .containsExactly("2021-Q1", "2021-Q2", "2021-07", "2021-08");
        assertThat(kept(Period.yearToDate(Period.month(2021, 6)))).containsExactly("2021-Q1", "2021-Q2");
        assertThat(kept(Period.yearToDate(Period.month(2021, 2)))).containsExactly("2021-01", "2021-02");
        assertThat(kept(Period.yearToDate(Period.quarter(2021, 3)))).containsExactly("2021-Q1", "2021-Q2", "2021-Q3");
        assertThat(kept(Period.year(2021))).containsExactly("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4");
        assertThat(kept(Period.quarter(2021, 2))).containsExactly("2021-Q2");
    }

    @Test
    void shouldTakeAYearToDateForWhatItAlsoIs() {
        assertThat(Period.yearToDate(Period.month(2021, 1))).isEqualTo(Period.month(2021, 1));
        assertThat(Period.yearToDate(Period.quarter(2021, 1))).isEqualTo(Period.quarter(2021, 1));
        assertThat(Period.yearToDate(Period.month(2021, 12))).isEqualTo(Period.year(2021));
        assertThat(Period.yearToDate(Period.quarter(2021, 4))).isEqualTo(Period.year(2021));
    }

    @Test
    void shouldBeginAYearToDateWhereTheYearBeforeEnded() {
        var untilAugust = Period.yearToDate(Period.month(2021, 8));
        assertThat(untilAugust.first()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(untilAugust.last()).isEqualTo(LocalDate.of(2021, 8, 31));
        assertThat(untilAugust.end()).isEqualTo(Period.month(2021, 8));
        assertThat(untilAugust.previous()).isEqualTo(Period.year(2020));
        assertThat(Period.yearToDate(Period.quarter(2021, 2)).end()).isEqualTo(Period.quarter(2021, 2));
    }

    private static List<String> kept(Period period) {
        return period.kept().stream().map(Period::code).toList();
    }
}
