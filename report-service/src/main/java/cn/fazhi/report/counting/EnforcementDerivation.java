package cn.fazhi.report.counting;

import static cn.fazhi.report.counting.Derivation.dimension;
import static cn.fazhi.report.counting.Derivation.dimensionIfAny;
import static cn.fazhi.report.counting.Derivation.status;
import static java.util.Objects.requireNonNull;

import cn.fazhi.contracts.DisputeState;
import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.WageRecoveryState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What enforcement-service's records count for, but for cases and projects. */
final class EnforcementDerivation {

    private EnforcementDerivation() {}

    static List<Contribution> inspection(InspectionState state) {
        if (status(state.status()) != InspectionState.Status.COMPLETED) {
            return List.of();
        }
        var division = state.division();
        var on = state.completedOn();
        var industry = industry(state.employer());
        var kindAndIndustry = Stream.concat(Stream.of(dimension("inspectionKind", state.kind())), Stream.of(industry))
                .toArray(String[]::new);
        var employer = state.employer().distinctKey();
        var contributions = new ArrayList<Contribution>(3);
        contributions.add(Contribution.counted(BaseIndicator.INSPECTIONS, division, on, kindAndIndustry));
        contributions.add(
                Contribution.distinct(BaseIndicator.EMPLOYERS_INSPECTED, division, on, employer, kindAndIndustry));
        if (state.kind() == InspectionState.Kind.ANNUAL_REVIEW_PATROL) {
            contributions.add(Contribution.distinct(BaseIndicator.DOOR_PATROL, division, on, employer, industry));
        }
        return contributions;
    }

    static List<Contribution> recovery(WageRecoveryState state) {
        if (status(state.status()) != WageRecoveryState.Status.CONFIRMED) {
            return List.of();
        }
        var division = state.division();
        var on = state.businessDate();
        var industry = industry(state.employer());
        var contributions = new ArrayList<Contribution>(state.workerKeys().size() + 4);
        contributions.add(Contribution.summed(BaseIndicator.WAGES_RECOVERED, division, on, state.amount(), industry));
        contributions.addAll(claim(state, industry));
        for (var worker : state.workerKeys()) {
            contributions.add(Contribution.distinct(BaseIndicator.WORKERS_LISTED, division, on, worker, industry));
        }
        if (state.statedWorkers() > 0) {
            contributions.add(
                    Contribution.summed(BaseIndicator.WORKERS_STATED, division, on, state.statedWorkers(), industry));
        }
        return contributions;
    }

    /** Both or neither: what was recovered is held only against what was claimed for the same record. */
    private static List<Contribution> claim(WageRecoveryState state, String... industry) {
        if (state.claimedAmount() == null) {
            return List.of();
        }
        var division = state.division();
        var on = state.businessDate();
        return List.of(
                Contribution.summed(BaseIndicator.WAGES_CLAIMED, division, on, state.claimedAmount(), industry),
                Contribution.summed(BaseIndicator.CLAIMED_WAGES_RECOVERED, division, on, state.amount(), industry));
    }

    private static String[] industry(EmployerSnapshot employer) {
        return dimensionIfAny("industry", employer.industry());
    }

    static List<Contribution> dispute(DisputeState state) {
        var division = state.division();
        boolean lawsuit = requireNonNull(state.kind(), "no kind") == DisputeState.Kind.LITIGATION;
        var contributions = new ArrayList<Contribution>();
        contributions.add(Contribution.counted(
                lawsuit ? BaseIndicator.LAWSUITS : BaseIndicator.RECONSIDERATIONS, division, state.acceptedOn()));
        if (status(state.status()) == DisputeState.Status.CONCLUDED) {
            var on = state.concludedOn();
            var outcome = dimension("outcome", state.outcome());
            contributions.add(Contribution.counted(
                    BaseIndicator.DISPUTES_CONCLUDED, division, on, dimension("disputeKind", state.kind()), outcome));
            contributions.add(Contribution.counted(
                    lawsuit ? BaseIndicator.LAWSUITS_CONCLUDED : BaseIndicator.RECONSIDERATIONS_CONCLUDED,
                    division,
                    on,
                    outcome));
        }
        for (var hearing : state.hearings()) {
            contributions.addAll(hearing(division, hearing));
        }
        return contributions;
    }

    private static List<Contribution> hearing(String division, DisputeState.Hearing hearing) {
        if (!hearing.attendanceDue()) {
            return List.of();
        }
        var due = Contribution.counted(BaseIndicator.HEARINGS_DUE, division, hearing.on());
        return hearing.attended()
                ? List.of(due, Contribution.counted(BaseIndicator.HEARINGS_ATTENDED, division, hearing.on()))
                : List.of(due);
    }
}
