package cn.fazhi.report.counting;

import static cn.fazhi.report.counting.Derivation.dimension;
import static cn.fazhi.report.counting.Derivation.status;

import cn.fazhi.contracts.AdviserState;
import cn.fazhi.contracts.IssuedSystemState;
import cn.fazhi.contracts.LawMeetingState;
import cn.fazhi.contracts.LeaderState;
import cn.fazhi.contracts.LegalityOpinionState;
import cn.fazhi.contracts.MajorDecisionState;
import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.contracts.MajorDecisionState.Passage;
import cn.fazhi.contracts.ReportDocumentState;
import cn.fazhi.contracts.ReviewerTrainingState;
import cn.fazhi.contracts.StaffingState;
import cn.fazhi.contracts.StaffingState.Statement;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** What report-service's own records count for. */
final class GovernanceDerivation {

    /** 厅字〔2019〕28号: in the year after the one that the report is about. */
    private static final MonthDay DELIVERY_DUE = MonthDay.of(3, 1);

    private static final MonthDay PUBLICATION_DUE = MonthDay.of(4, 1);

    private GovernanceDerivation() {}

    static List<Contribution> meeting(LawMeetingState state) {
        if (status(state.status()) != LawMeetingState.Status.HELD) {
            return List.of();
        }
        return List.of(Contribution.counted(BaseIndicator.MEETINGS, state.division(), state.heldOn()));
    }

    static List<Contribution> decision(MajorDecisionState state) {
        if (status(state.status()) != MajorDecisionState.Status.ADOPTED) {
            return List.of();
        }
        var adopted = Contribution.counted(BaseIndicator.DECISIONS, state.division(), state.adoptedOn());
        var consulted = state.gates().stream()
                .anyMatch(gate -> gate.gate() == Gate.PUBLIC_PARTICIPATION && gate.passage() == Passage.PASSED);
        if (!consulted) {
            return List.of(adopted);
        }
        return List.of(
                adopted, Contribution.counted(BaseIndicator.DECISIONS_CONSULTED, state.division(), state.adoptedOn()));
    }

    static List<Contribution> adviser(AdviserState state) {
        return Stock.between(BaseIndicator.ADVISERS, state.division(), state.from(), state.until());
    }

    static List<Contribution> leader(LeaderState state) {
        return Stock.between(BaseIndicator.LEADERS, state.division(), state.from(), state.until());
    }

    static List<Contribution> staffing(StaffingState state) {
        var contributions = new ArrayList<>(levels(BaseIndicator.STAFF, state, Statement::section));
        contributions.addAll(levels(BaseIndicator.REVIEWERS, state, Statement::reviewers));
        contributions.addAll(levels(BaseIndicator.OFFICERS, state, Statement::officers));
        return contributions;
    }

    private static List<Contribution> levels(
            BaseIndicator indicator, StaffingState state, ToIntFunction<Statement> number) {
        var levels = new TreeMap<LocalDate, Integer>();
        state.statements().forEach(statement -> levels.put(statement.on(), number.applyAsInt(statement)));
        return Stock.levels(indicator, state.division(), levels);
    }

    static List<Contribution> system(IssuedSystemState state) {
        return List.of(Contribution.counted(
                BaseIndicator.SYSTEMS, state.division(), state.issuedOn(), dimension("documentKind", state.kind())));
    }

    static List<Contribution> training(ReviewerTrainingState state) {
        return List.of(Contribution.summed(
                BaseIndicator.REVIEWERS_TRAINED, state.division(), state.heldOn(), state.participants()));
    }

    static List<Contribution> opinion(LegalityOpinionState state) {
        return switch (status(state.status())) {
            case REQUESTED -> List.of();
            case GIVEN -> List.of(Contribution.counted(BaseIndicator.OPINIONS, state.division(), state.givenOn()));
        };
    }

    /** All of it belongs to the year that the report is about, whenever it was written. */
    static List<Contribution> report(ReportDocumentState state) {
        var division = state.division();
        var on = state.businessDate();
        var contributions = new ArrayList<Contribution>();
        contributions.add(Contribution.counted(BaseIndicator.REPORTS, division, on));
        if (onTime(state)) {
            contributions.add(Contribution.counted(BaseIndicator.REPORTS_ON_TIME, division, on));
        }
        if (!state.shortcomings().isEmpty()) {
            contributions.add(Contribution.summed(
                    BaseIndicator.SHORTCOMINGS,
                    division,
                    on,
                    state.shortcomings().size()));
        }
        if (!state.arrangements().isEmpty()) {
            contributions.add(Contribution.summed(
                    BaseIndicator.ARRANGEMENTS,
                    division,
                    on,
                    state.arrangements().size()));
        }
        return contributions;
    }

    /** Before schema version 2 a report did not say when it was disclosed: as of the day of its issue then. */
    private static boolean onTime(ReportDocumentState state) {
        int after = state.year() + 1;
        var publicOn = state.disclosedOn() == null ? state.issuedOn() : state.disclosedOn();
        return status(state.status()) == ReportDocumentState.Status.PUBLISHED
                && state.deliveredOn() != null
                && !state.deliveredOn().isAfter(DELIVERY_DUE.atYear(after))
                && publicOn != null
                && !publicOn.isAfter(PUBLICATION_DUE.atYear(after));
    }
}
