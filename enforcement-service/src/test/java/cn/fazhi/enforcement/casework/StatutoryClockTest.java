package cn.fazhi.enforcement.casework;

import static cn.fazhi.enforcement.casework.LabourCaseTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.enforcement.workday.WorkingDays;
import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the rule sets and the calendar that the service comes with. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class StatutoryClockTest {

    private record Rules(LocalDate from, int investigationDays, int extensionDays, int decisionDays)
            implements CaseConfig.RuleSet {}

    @Inject
    StatutoryClock clock;

    @Inject
    WorkingDays workingDays;

    @ParameterizedTest
    @CsvSource({
        "2021-01-15, false, 2021-04-15",
        "2021-03-01, false, 2021-05-26",
        "2021-03-01, true, 2021-07-08",
        "2021-07-01, false, 2021-09-24",
        "2021-07-01, true, 2021-11-10"
    })
    void shouldEndTheInvestigationSixtyOrNinetyWorkingDaysAfterFiling(
            LocalDate filed, boolean extended, LocalDate due) {
        assertThat(clock.investigationDue(filed, extended)).isEqualTo(due);
    }

    @Test
    void shouldEndTheTermOfTheDecisionFifteenWorkingDaysAfterTheInvestigation() {
        assertThat(clock.decisionDue(LocalDate.parse("2021-04-14"))).isEqualTo("2021-05-07");
    }

    @Test
    void shouldGoByTheRuleSetOfTheFactsDay() {
        var old = new Rules(LocalDate.parse("2004-12-01"), 60, 30, 15);
        var young = new Rules(LocalDate.parse("2021-07-15"), 2, 1, 3);
        var dated = new StatutoryClock(workingDays, List.of(young, old));

        assertThat(dated.investigationDue(LocalDate.parse("2021-07-14"), false)).isEqualTo("2021-10-12");
        assertThat(dated.investigationDue(LocalDate.parse("2021-07-15"), false)).isEqualTo("2021-07-19");
        assertThat(dated.decisionDue(LocalDate.parse("2021-07-15"))).isEqualTo("2021-07-20");
        refused("clock-rules-unknown", () -> dated.decisionDue(LocalDate.parse("2004-11-30")));
    }
}
