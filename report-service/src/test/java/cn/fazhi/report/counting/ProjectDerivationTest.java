package cn.fazhi.report.counting;

import static cn.fazhi.report.EnforcementStates.NOT_REQUIRED;
import static cn.fazhi.report.EnforcementStates.project;
import static cn.fazhi.report.EnforcementStates.required;
import static cn.fazhi.report.EnforcementStates.roster;
import static cn.fazhi.report.States.SHIZHONG;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectDerivationTest {

    @Test
    void shouldCountWorkersByTheDifferencesBetweenRostersAndLetThemAllLeaveAtTheEnd() {
        // Given
        var project = project(
                "p",
                1,
                SHIZHONG,
                "2021-03-01",
                "2021-04-10",
                "2021-08-20",
                NOT_REQUIRED,
                roster("2021-03", 50, 40),
                roster("2021-04", 80, 80),
                roster("2021-05", 80, 70),
                roster("2021-06", 60, 60),
                roster("2021-08", 10, 10));
        // Then
        assertThat(Derived.from(project))
                .containsExactly(
                        "WAGE.PROJECTS 2021-04-10 1.00",
                        "WAGE.PROJECTS 2021-08-20 -1.00",
                        "WAGE.MIGRANTS 2021-04-10 50.00",
                        "WAGE.MIGRANTS 2021-04-30 30.00",
                        "WAGE.MIGRANTS 2021-06-30 -20.00",
                        "WAGE.MIGRANTS 2021-08-20 -60.00",
                        "WAGE.REALNAME_WORKERS 2021-04-10 40.00",
                        "WAGE.REALNAME_WORKERS 2021-04-30 40.00",
                        "WAGE.REALNAME_WORKERS 2021-05-31 -10.00",
                        "WAGE.REALNAME_WORKERS 2021-06-30 -10.00",
                        "WAGE.REALNAME_WORKERS 2021-08-20 -60.00");
    }

    @Test
    void shouldLetTheLatestOfTheRostersBeforeThePlatformHold() {
        var project = project(
                "p",
                1,
                SHIZHONG,
                "2021-01-01",
                "2021-04-10",
                null,
                NOT_REQUIRED,
                roster("2021-01", 5, 5),
                roster("2021-02", 7, 6));
        assertThat(Derived.from(project))
                .containsExactly(
                        "WAGE.PROJECTS 2021-04-10 1.00",
                        "WAGE.MIGRANTS 2021-04-10 7.00",
                        "WAGE.REALNAME_WORKERS 2021-04-10 6.00");
    }

    @Test
    void shouldCountAnAccountOnlyWhileItsProjectIsBuiltAndMustHaveOne() {
        var project = project("p", 1, SHIZHONG, "2021-03-01", null, "2021-12-01", required("2021-02-01", "2022-02-01"));
        assertThat(Derived.from(project))
                .containsExactly(
                        "WAGE.ACCOUNT_DUE 2021-03-01 1.00",
                        "WAGE.ACCOUNT_DUE 2021-12-01 -1.00",
                        "WAGE.ACCOUNT_OPEN 2021-03-01 1.00",
                        "WAGE.ACCOUNT_OPEN 2021-12-01 -1.00");
    }

    @Test
    void shouldMissAnAccountThatIsRequiredAndNotThere() {
        var project = project("p", 1, SHIZHONG, "2021-03-01", null, null, required(null, null));
        assertThat(Derived.from(project)).containsExactly("WAGE.ACCOUNT_DUE 2021-03-01 1.00");
    }

    @Test
    void shouldCountNothingOfAProjectThatCameToThePlatformAfterItsEnd() {
        var project = project(
                "p", 1, SHIZHONG, "2021-03-01", "2021-05-01", "2021-05-01", NOT_REQUIRED, roster("2021-05", 9, 9));
        assertThat(Derived.from(project)).isEmpty();
    }
}
