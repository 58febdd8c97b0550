package cn.fazhi.report.counting;

import static cn.fazhi.report.counting.Derivation.dimension;
import static cn.fazhi.report.counting.Derivation.dimensionIfAny;
import static cn.fazhi.report.counting.Derivation.status;
import static java.util.Objects.requireNonNull;

import cn.fazhi.contracts.ActivityState;
import cn.fazhi.contracts.ActivityState.Audience;
import cn.fazhi.contracts.ActivityState.Kind;
import cn.fazhi.contracts.CompilationState;
import cn.fazhi.contracts.DisclosureState;
import cn.fazhi.contracts.EnterpriseVisitState;
import cn.fazhi.contracts.ServiceTeamState;
import cn.fazhi.contracts.StudySessionState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What publicity-service's records count for. */
final class PublicityDerivation {

    private PublicityDerivation() {}

    static List<Contribution> activity(ActivityState state) {
        if (status(state.status()) != ActivityState.Status.HELD) {
            return List.of();
        }
        var division = state.division();
        var on = state.heldOn();
        var kind = dimension("activityKind", state.kind());
        var occasion = dimensionIfAny("occasion", state.occasion());
        var contributions = new ArrayList<Contribution>();
        if (requireNonNull(state.audience(), "no audience") == Audience.EXTERNAL) {
            var both = Stream.concat(Stream.of(kind), Stream.of(occasion)).toArray(String[]::new);
            contributions.add(Contribution.counted(BaseIndicator.CAMPAIGNS, division, on, both));
        } else if (state.kind() == Kind.TRAINING || state.kind() == Kind.CONTEST) {
            contributions.add(Contribution.counted(BaseIndicator.TRAININGS, division, on, kind));
        }
        if (state.materials() != 0) {
            contributions.add(Contribution.summed(BaseIndicator.MATERIALS, division, on, state.materials(), occasion));
        }
        if (state.peopleAdvised() != 0) {
            contributions.add(Contribution.summed(BaseIndicator.PEOPLE_ADVISED, division, on, state.peopleAdvised()));
        }
        return contributions;
    }

    static List<Contribution> session(StudySessionState state) {
        if (status(state.status()) != StudySessionState.Status.HELD) {
            return List.of();
        }
        var contributions = new ArrayList<Contribution>(state.laws().size() + 1);
        contributions.add(Contribution.counted(BaseIndicator.STUDY_SESSIONS, state.division(), state.heldOn()));
        for (var law : state.laws()) {
            contributions.add(Contribution.distinct(BaseIndicator.LAWS_STUDIED, state.division(), state.heldOn(), law));
        }
        return contributions;
    }

    /** A person in two teams, or twice in one, is a member twice. */
    static List<Contribution> team(ServiceTeamState state) {
        var contributions = new ArrayList<Contribution>();
        for (var member : state.members()) {
            contributions.addAll(Stock.between(
                    BaseIndicator.TEAM_MEMBERS,
                    state.division(),
                    Stock.later(state.formedOn(), member.from()),
                    Stock.earlier(state.dissolvedOn(), member.until())));
        }
        return contributions;
    }

    static List<Contribution> visit(EnterpriseVisitState state) {
        var served = Contribution.distinct(
                BaseIndicator.ENTERPRISES_SERVED,
                state.division(),
                state.visitedOn(),
                state.enterprise().distinctKey());
        if (state.materials() == 0) {
            return List.of(served);
        }
        return List.of(
                served,
                Contribution.summed(BaseIndicator.MATERIALS, state.division(), state.visitedOn(), state.materials()));
    }

    static List<Contribution> disclosure(DisclosureState state) {
        if (status(state.status()) != DisclosureState.Status.DISCLOSED) {
            return List.of();
        }
        return List.of(Contribution.counted(
                BaseIndicator.DISCLOSED, state.division(), state.disclosedOn(), dimension("channel", state.channel())));
    }

    static List<Contribution> compilation(CompilationState state) {
        return List.of(Contribution.counted(BaseIndicator.COMPILATIONS, state.division(), state.producedOn()));
    }
}
