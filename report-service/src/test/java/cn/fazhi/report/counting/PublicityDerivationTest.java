package cn.fazhi.report.counting;

import static cn.fazhi.report.PublicityStates.activity;
import static cn.fazhi.report.PublicityStates.compilation;
import static cn.fazhi.report.PublicityStates.member;
import static cn.fazhi.report.PublicityStates.plannedActivity;
import static cn.fazhi.report.PublicityStates.session;
import static cn.fazhi.report.PublicityStates.team;
import static cn.fazhi.report.PublicityStates.visit;
import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.disclosure;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.ActivityState.Audience;
import cn.fazhi.contracts.ActivityState.Kind;
import cn.fazhi.contracts.ActivityState.Occasion;
import org.junit.jupiter.api.Test;

class PublicityDerivationTest {

    @Test
    void shouldCountAnActivityForThePublicWithWhatWasHandedOutAndWhoWasAdvised() {
        var activity =
                activity("a", SHIZHONG, "2021-03-05", Kind.CAMPAIGN, Audience.EXTERNAL, Occasion.SPRING_BREEZE, 1200);
        assertThat(Derived.from(activity))
                .containsExactly(
                        "PUB.CAMPAIGN 2021-03-05 activityKind=CAMPAIGN occasion=SPRING_BREEZE 1.00",
                        "PUB.MATERIALS 2021-03-05 occasion=SPRING_BREEZE 1200.00",
                        "PUB.CONSULTED 2021-03-05 30.00");
    }

    @Test
    void shouldCountAnInternalContestAsTrainingAndNoInternalLecture() {
        assertThat(Derived.from(activity("a", SHIZHONG, "2021-03-05", Kind.CONTEST, Audience.INTERNAL, null, 0)))
                .containsExactly("PUB.TRAINING 2021-03-05 activityKind=CONTEST 1.00");
        assertThat(Derived.from(activity("b", SHIZHONG, "2021-03-05", Kind.LECTURE, Audience.INTERNAL, null, 0)))
                .isEmpty();
    }

    @Test
    void shouldCountNothingOfWhatIsOnlyPlanned() {
        assertThat(Derived.from(plannedActivity("a", SHIZHONG, "2021-03-05"))).isEmpty();
    }

    @Test
    void shouldCountASessionAndEachLawStudied() {
        assertThat(Derived.from(session("s", SHIZHONG, "2021-06-01", "劳动法", "行政处罚法")))
                .containsExactly("PUB.STUDY 2021-06-01 1.00", "PUB.LAWS 2021-06-01 1.00", "PUB.LAWS 2021-06-01 1.00");
    }

    @Test
    void shouldCountMembersWhileTheirTeamLasts() {
        var team = team(
                "t",
                SHIZHONG,
                "2021-02-01",
                "2021-11-01",
                member("1", "2021-01-01", null),
                member("2", "2021-03-01", "2021-04-01"),
                member("3", "2021-12-01", null));
        assertThat(Derived.from(team))
                .containsExactly(
                        "PUB.TEAM 2021-02-01 1.00",
                        "PUB.TEAM 2021-11-01 -1.00",
                        "PUB.TEAM 2021-03-01 1.00",
                        "PUB.TEAM 2021-04-01 -1.00");
    }

    @Test
    void shouldCountAVisitedEnterpriseAndWhatItWasGiven() {
        assertThat(Derived.from(visit("v", SHIZHONG, "2021-05-01", "甲公司", 5)))
                .containsExactly("PUB.ENTERPRISES 2021-05-01 1.00", "PUB.MATERIALS 2021-05-01 5.00");
        assertThat(Derived.from(visit("v", SHIZHONG, "2021-05-01", "甲公司", 0)))
                .containsExactly("PUB.ENTERPRISES 2021-05-01 1.00");
    }

    @Test
    void shouldCountACompilationAndADisclosure() {
        assertThat(Derived.from(compilation("c", SHIZHONG, "2021-05-01")))
                .containsExactly("PUB.COMPILED 2021-05-01 1.00");
        assertThat(Derived.from(disclosure("d", 1, SHIZHONG, "2021-05-01")))
                .containsExactly("PUB.DISCLOSED 2021-05-01 channel=GOVERNMENT_WEBSITE 1.00");
    }
}
