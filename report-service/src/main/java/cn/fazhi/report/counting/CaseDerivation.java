package cn.fazhi.report.counting;

import static cn.fazhi.report.counting.Derivation.dimension;
import static cn.fazhi.report.counting.Derivation.status;

import cn.fazhi.contracts.CaseState;
import cn.fazhi.contracts.CaseState.Decision;
import cn.fazhi.contracts.CaseState.DecisionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a labour inspection case counts for. */
final class CaseDerivation {

    private CaseDerivation() {}

    static List<Contribution> of(CaseState state) {
        var division = state.division();
        var cause = dimension("cause", state.cause());
        var contributions = new ArrayList<Contribution>();
        contributions.add(Contribution.counted(BaseIndicator.CASES_FILED, division, state.filedOn(), cause));
        contributions.addAll(
                Stock.between(BaseIndicator.CASES_OPEN, division, state.filedOn(), state.endedOn(), cause));
        contributions.addAll(end(state));
        for (var decision : state.decisions()) {
            contributions.addAll(decision(division, decision));
        }
        return contributions;
    }

    private static List<Contribution> end(CaseState state) {
        var division = state.division();
        var on = state.endedOn();
        return switch (status(state.status())) {
            case FILED, INVESTIGATING, EXTENDED, DECIDED -> List.of();
            case CLOSED -> {
                var closed = Contribution.counted(
                        BaseIndicator.CASES_CLOSED, division, on, dimension("closingReason", state.closingReason()));
                yield keptItsClocks(state)
                        ? List.of(closed, Contribution.counted(BaseIndicator.CASES_CLOSED_ON_TIME, division, on))
                        : List.of(closed);
            }
            case REVOKED -> List.of(Contribution.counted(BaseIndicator.CASES_REVOKED, division, on));
            case TRANSFERRED ->
                List.of(Contribution.counted(
                        BaseIndicator.CASES_TRANSFERRED,
                        division,
                        on,
                        dimension("transferredTo", state.transferredTo())));
        };
    }

    /**
     * 劳动保障监察条例 art. 17: the investigation, and then the first decision in force, each within its own time; the
     * closing stands in for what the case never came to. The first is the earliest: owners list decisions as they were
     * recorded.
     */
    private static boolean keptItsClocks(CaseState state) {
        var investigated = Stock.earlier(state.investigatedOn(), state.endedOn());
        if (investigated.isAfter(state.investigationDueOn())) {
            return false;
        }
        var decided = state.decisions().stream()
                .map(Decision::on)
                .min(LocalDate::compareTo)
                .orElse(state.endedOn());
        return state.decisionDueOn() == null || !decided.isAfter(state.decisionDueOn());
    }

    private static List<Contribution> decision(String division, Decision decision) {
        var contributions = new ArrayList<Contribution>();
        var indicator = switch (decision.kind()) {
            case RECTIFICATION_ORDER -> BaseIndicator.RECTIFICATION_ORDERS;
            case TREATMENT -> BaseIndicator.TREATMENTS;
            case PENALTY -> BaseIndicator.PENALTIES;
        };
        contributions.add(Contribution.counted(indicator, division, decision.on()));
        if (decision.kind() == DecisionKind.PENALTY && decision.fine().signum() != 0) {
            contributions.add(Contribution.summed(BaseIndicator.FINES, division, decision.on(), decision.fine()));
        }
        if (decision.major()) {
            contributions.add(Contribution.counted(BaseIndicator.MAJOR_ACTS, division, decision.on()));
            if (decision.legallyReviewed()) {
                contributions.add(Contribution.counted(BaseIndicator.MAJOR_ACTS_REVIEWED, division, decision.on()));
            }
        }
        return contributions;
    }
}
