package cn.fazhi.report.counting;

import cn.fazhi.contracts.ProjectState;
import cn.fazhi.contracts.ProjectState.Roster;
import cn.fazhi.contracts.ProjectState.Safeguard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * What a construction project counts for: all of it stock, while construction goes on. Projects and their workers count
 * from the day on which they are on the wage platform, safeguards wherever the rules ask for them.
 */
final class ProjectDerivation {

    private ProjectDerivation() {}

    static List<Contribution> of(ProjectState state) {
        var onPlatform = Stock.later(state.startedOn(), state.onboardedOn());
        var contributions = new ArrayList<Contribution>(
                Stock.between(BaseIndicator.PROJECTS, state.division(), onPlatform, state.closedOn()));
        contributions.addAll(workers(BaseIndicator.MIGRANTS, state, onPlatform, Roster::workers));
        contributions.addAll(workers(BaseIndicator.REAL_NAMES, state, onPlatform, Roster::realName));
        contributions.addAll(safeguard(BaseIndicator.ACCOUNTS_DUE, BaseIndicator.ACCOUNTS, state, state.account()));
        contributions.addAll(safeguard(BaseIndicator.DEPOSITS_DUE, BaseIndicator.DEPOSITS, state, state.deposit()));
        contributions.addAll(safeguard(BaseIndicator.AGENCY_DUE, BaseIndicator.AGENCY, state, state.agencyPay()));
        return contributions;
    }

    /** A roster holds from the last day of its month until the next one's, and never outside the project's own time. */
    private static List<Contribution> workers(
            BaseIndicator indicator, ProjectState state, LocalDate onPlatform, ToIntFunction<Roster> number) {
        var closed = state.closedOn();
        if (onPlatform == null || closed != null && !onPlatform.isBefore(closed)) {
            return List.of();
        }
        var levels = new TreeMap<LocalDate, Integer>();
        for (var roster : state.rosters()) {
            var from = Stock.later(onPlatform, roster.month().atEndOfMonth());
            if (closed == null || from.isBefore(closed)) {
                levels.put(from, number.applyAsInt(roster));
            }
        }
        if (closed != null && !levels.isEmpty()) {
            levels.put(closed, 0);
        }
        return Stock.levels(indicator, state.division(), levels);
    }

    /** Only where it is required: a rate's numerator is part of its denominator. */
    private static List<Contribution> safeguard(
            BaseIndicator due, BaseIndicator there, ProjectState state, Safeguard safeguard) {
        if (safeguard == null || !safeguard.required()) {
            return List.of();
        }
        var contributions = new ArrayList<>(Stock.between(due, state.division(), state.startedOn(), state.closedOn()));
        contributions.addAll(Stock.between(
                there,
                state.division(),
                Stock.later(state.startedOn(), safeguard.from()),
                Stock.earlier(state.closedOn(), safeguard.until())));
        return contributions;
    }
}
