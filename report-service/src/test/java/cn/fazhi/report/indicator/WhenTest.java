package cn.fazhi.report.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.report.counting.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final When MAY = new When(2021, null, 5, false);
    private static final When JANUARY = new When(2021, null, 1, false);
    private static final When UNTIL_MAY = new When(2021, null, 5, true);

    @Test
    void shouldBeComparedWithThePeriodBefore() {
        assertThat(MAY.previous()).contains(new When(2021, null, 4, false));
        assertThat(JANUARY.previous()).contains(new When(2020, null, 12, false));
        assertThat(new When(2021, 1, null, false).previous()).contains(new When(2020, 4, null, false));
        assertThat(When.year(2021).previous()).contains(When.year(2020));
        assertThat(UNTIL_MAY.previous()).contains(new When(2021, null, 4, true));
    }

    @Test
    void shouldHaveNothingBeforeTheFirstMonthOrQuarterOfAYearToDate() {
        assertThat(new When(2021, null, 1, true).previous()).isEqualTo(Optional.empty());
        assertThat(new When(2021, 1, null, true).previous()).isEqualTo(Optional.empty());
    }

    @Test
    void shouldBeComparedWithTheSameTimeOfTheYearBefore() {
        assertThat(Comparison.SAME_PERIOD_LAST_YEAR.of(UNTIL_MAY)).contains(new When(2020, null, 5, true));
    }

    @Test
    void shouldOpenWhereThePeriodBeforeEnded() {
        assertThat(MAY.opening()).isEqualTo(new When(2021, null, 4, false));
        assertThat(JANUARY.opening()).isEqualTo(new When(2020, null, 12, false));
        assertThat(When.year(2021).opening()).isEqualTo(When.year(2020));
        assertThat(UNTIL_MAY.opening()).isEqualTo(When.year(2020));
        assertThat(UNTIL_MAY.opening().period()).isEqualTo(UNTIL_MAY.period().previous());
        assertThat(MAY.opening().period()).isEqualTo(Period.month(2021, 5).previous());
    }

    @Test
    void shouldBeNamedAsPeopleSayIt() {
        var words = new Words(false);
        assertThat(words.period(MAY)).isEqualTo("2021年5月");
        assertThat(words.period(UNTIL_MAY)).isEqualTo("2021年1—5月累计");
        assertThat(words.period(new When(2021, 3, null, true))).isEqualTo("2021年1—9月累计");
        assertThat(words.period(new When(2021, 3, null, false))).isEqualTo("2021年第三季度");
        assertThat(words.period(When.year(2021))).isEqualTo("2021年");
    }
}
