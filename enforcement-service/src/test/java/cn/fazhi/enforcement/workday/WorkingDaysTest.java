package cn.fazhi.enforcement.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays workingDays = new WorkingDays(StateCouncilCalendar.published());

    @ParameterizedTest
    @CsvSource({
        "2021-01-15, 60, 2021-04-15",
        "2021-03-01, 60, 2021-05-26",
        "2021-03-01, 90, 2021-07-08",
        "2021-07-01, 60, 2021-09-24",
        "2021-07-01, 90, 2021-11-10",
        "2021-12-31, 1, 2022-01-04",
        "2021-03-01, 0, 2021-03-01"
    })
    void shouldEndATermOnTheDayThatTheCalendarSays(LocalDate dayZero, int days, LocalDate last) {
        assertThat(workingDays.after(dayZero, days)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2019, 250", "2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void shouldKnowHowManyWorkingDaysAYearHas(int year, long days) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(workingDays::isWorkingDay)
                        .count())
                .isEqualTo(days);
    }

    @Test
    void shouldNotCountDayZeroEvenIfItIsAWorkingDay() {
        var monday = LocalDate.parse("2021-03-01");

        assertThat(workingDays.after(monday, 1)).isEqualTo("2021-03-02");
    }

    @Test
    void shouldWorkOnMakeUpDaysAndRestOnHolidays() {
        var springFestival = Stream.of("2021-02-07", "2021-02-11", "2021-02-17", "2021-02-18", "2021-02-20");

        assertThat(springFestival.map(LocalDate::parse).map(workingDays::isWorkingDay))
                .containsExactly(true, false, false, true, true);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, 60, 2027", "2018-12-28, 60, 2018", "2027-01-04, 0, 2027"})
    void shouldRefuseATermThatTouchesAYearWithoutACalendar(LocalDate dayZero, int days, String year) {
        assertThatExceptionOfType(WorkingDaysUnknown.class)
                .isThrownBy(() -> workingDays.after(dayZero, days))
                .matches(refusal -> refusal.status() == 422 && refusal.slug().equals("working-days-unknown"))
                .matches(refusal -> refusal.arguments().equals(List.of(year)));
    }

    @Test
    void shouldLearnAFurtherYearFromAFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("working-days.json"), """
                {"source": "a test", "retrieved": "2026-12-01",
                 "years": {"2027": {"holidays": ["01-01"], "makeUpDays": ["01-03"]}}}""");

        var learnt = StateCouncilCalendar.workingDays(() -> Optional.of(file));

        assertThat(learnt.after(LocalDate.parse("2026-12-31"), 1)).isEqualTo("2027-01-03");
        assertThat(learnt.after(LocalDate.parse("2021-01-15"), 60)).isEqualTo("2021-04-15");
    }
}
