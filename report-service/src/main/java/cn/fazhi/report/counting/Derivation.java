package cn.fazhi.report.counting;

import static java.util.Objects.requireNonNull;

import cn.fazhi.contracts.DisclosureState;
import cn.fazhi.contracts.EmployerState;
import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.LawMeetingState;
import cn.fazhi.contracts.MajorDecisionState;
import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.contracts.MajorDecisionState.Passage;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.contracts.WageRecoveryState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a state counts for: a pure function of that state alone. */
final class Derivation {

    private Derivation() {}

    static List<Contribution> of(RecordState state) {
        if (state.annulled()) {
            return List.of();
        }
        return switch (state) {
            case EmployerState employer -> List.of();
            case InspectionState inspection -> inspection(inspection);
            case WageRecoveryState recovery -> recovery(recovery);
            case DisclosureState disclosure -> disclosure(disclosure);
            case LawMeetingState meeting -> meeting(meeting);
            case MajorDecisionState decision -> decision(decision);
            default -> List.of();
        };
    }

    /** A state without a status would silently count for nothing. */
    private static <S extends Enum<S>> S status(S status) {
        return requireNonNull(status, "no status");
    }

    private static List<Contribution> inspection(InspectionState state) {
        if (status(state.status()) != InspectionState.Status.COMPLETED) {
            return List.of();
        }
        var division = state.division();
        var on = state.completedOn();
        var kind = "inspectionKind=" + requireNonNull(state.kind(), "no kind");
        var employer = state.employer().distinctKey();
        var contributions = new ArrayList<Contribution>(3);
        contributions.add(Contribution.counted(BaseIndicator.INSPECTIONS, division, on, kind));
        contributions.add(Contribution.distinct(BaseIndicator.EMPLOYERS_INSPECTED, division, on, kind, employer));
        if (state.kind() == InspectionState.Kind.ANNUAL_REVIEW_PATROL) {
            contributions.add(Contribution.distinct(BaseIndicator.DOOR_PATROL, division, on, "", employer));
        }
        return contributions;
    }

    private static List<Contribution> recovery(WageRecoveryState state) {
        if (status(state.status()) != WageRecoveryState.Status.CONFIRMED) {
            return List.of();
        }
        var division = state.division();
        var on = state.businessDate();
        var contributions = new ArrayList<Contribution>(state.workerKeys().size() + 2);
        contributions.add(Contribution.summed(BaseIndicator.WAGES_RECOVERED, division, on, state.amount()));
        for (var worker : state.workerKeys()) {
            contributions.add(Contribution.distinct(BaseIndicator.WORKERS_LISTED, division, on, "", worker));
        }
        if (state.statedWorkers() > 0) {
            var stated = BigDecimal.valueOf(state.statedWorkers());
            contributions.add(Contribution.summed(BaseIndicator.WORKERS_STATED, division, on, stated));
        }
        return contributions;
    }

    private static List<Contribution> disclosure(DisclosureState state) {
        if (status(state.status()) != DisclosureState.Status.DISCLOSED) {
            return List.of();
        }
        return List.of(Contribution.counted(BaseIndicator.DISCLOSED, state.division(), state.disclosedOn(), ""));
    }

    private static List<Contribution> meeting(LawMeetingState state) {
        if (status(state.status()) != LawMeetingState.Status.HELD) {
            return List.of();
        }
        return List.of(Contribution.counted(BaseIndicator.MEETINGS, state.division(), state.heldOn(), ""));
    }

    private static List<Contribution> decision(MajorDecisionState state) {
        if (status(state.status()) != MajorDecisionState.Status.ADOPTED) {
            return List.of();
        }
        var adopted = Contribution.counted(BaseIndicator.DECISIONS, state.division(), state.adoptedOn(), "");
        var consulted = state.gates().stream()
                .anyMatch(gate -> gate.gate() == Gate.PUBLIC_PARTICIPATION && gate.passage() == Passage.PASSED);
        if (!consulted) {
            return List.of(adopted);
        }
        return List.of(
                adopted,
                Contribution.counted(BaseIndicator.DECISIONS_CONSULTED, state.division(), state.adoptedOn(), ""));
    }
}
