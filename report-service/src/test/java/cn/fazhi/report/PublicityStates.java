package cn.fazhi.report;

import static cn.fazhi.report.EnforcementStates.day;
import static cn.fazhi.report.States.id;

import cn.fazhi.contracts.ActivityState;
import cn.fazhi.contracts.ActivityState.Audience;
import cn.fazhi.contracts.ActivityState.Kind;
import cn.fazhi.contracts.ActivityState.Occasion;
import cn.fazhi.contracts.CompilationState;
import cn.fazhi.contracts.EnterpriseVisitState;
import cn.fazhi.contracts.EnterpriseVisitState.Enterprise;
import cn.fazhi.contracts.ServiceTeamState;
import cn.fazhi.contracts.ServiceTeamState.Membership;
import cn.fazhi.contracts.StudySessionState;
import java.util.List;

/** Activities, sessions, teams, visits and compilations as publicity-service publishes them. */
public final class PublicityStates {

    private PublicityStates() {}

    public static ActivityState activity(
            String name, String division, String on, Kind kind, Audience audience, Occasion occasion, int handedOut) {
        return new ActivityState(
                id(name),
                1,
                division,
                day(on),
                ActivityState.Status.HELD,
                kind,
                audience,
                occasion,
                "普法活动",
                day(on),
                day(on),
                handedOut,
                audience == Audience.EXTERNAL ? 30 : 0,
                null);
    }

    public static ActivityState plannedActivity(String name, String division, String on) {
        return new ActivityState(
                id(name),
                1,
                division,
                day(on),
                ActivityState.Status.PLANNED,
                Kind.CAMPAIGN,
                Audience.EXTERNAL,
                null,
                "普法活动",
                day(on),
                null,
                0,
                0,
                null);
    }

    public static StudySessionState session(String name, String division, String on, String... laws) {
        return new StudySessionState(
                id(name),
                1,
                division,
                day(on),
                StudySessionState.Status.HELD,
                "集体学法",
                day(on),
                day(on),
                List.of(laws),
                12,
                null);
    }

    public static ServiceTeamState team(
            String name, String division, String formed, String dissolved, Membership... members) {
        return new ServiceTeamState(
                id(name),
                1,
                division,
                day(formed),
                dissolved == null ? ServiceTeamState.Status.ACTIVE : ServiceTeamState.Status.DISSOLVED,
                "法律服务队",
                day(formed),
                day(dissolved),
                List.of(members),
                null);
    }

    public static Membership member(String memberId, String from, String until) {
        return new Membership(memberId, day(from), day(until));
    }

    public static EnterpriseVisitState visit(
            String name, String division, String on, String enterprise, int handedOut) {
        return new EnterpriseVisitState(
                id(name), 1, division, day(on), day(on), new Enterprise(null, enterprise), null, handedOut, null);
    }

    public static CompilationState compilation(String name, String division, String on) {
        return new CompilationState(id(name), 1, division, day(on), "政策法规汇编", day(on), null);
    }
}
