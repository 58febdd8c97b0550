package cn.fazhi.report;

import static cn.fazhi.report.States.id;

import cn.fazhi.contracts.CaseState;
import cn.fazhi.contracts.CaseState.Cause;
import cn.fazhi.contracts.CaseState.ClosingReason;
import cn.fazhi.contracts.CaseState.Decision;
import cn.fazhi.contracts.CaseState.DecisionKind;
import cn.fazhi.contracts.CaseState.Recipient;
import cn.fazhi.contracts.CaseState.Status;
import cn.fazhi.contracts.DisputeState;
import cn.fazhi.contracts.DisputeState.Hearing;
import cn.fazhi.contracts.DisputeState.Kind;
import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.ProjectState;
import cn.fazhi.contracts.ProjectState.Roster;
import cn.fazhi.contracts.ProjectState.Safeguard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Cases, projects and disputes as enforcement-service publishes them. */
public final class EnforcementStates {

    public static final Safeguard NOT_REQUIRED = new Safeguard(false, null, null);

    private EnforcementStates() {}

    /** Under investigation, due on 30 June. */
    public static CaseState openCase(String name, int revision, String division, String filed) {
        return aCase(name, revision, division, filed, Status.INVESTIGATING, null, List.of());
    }

    public static CaseState closedCase(
            String name, int revision, String division, String filed, String closed, Decision... decisions) {
        return aCase(name, revision, division, filed, Status.CLOSED, closed, List.of(decisions));
    }

    /** The investigation was due on 30 June and ended on 1 June, the decision was due on 22 June, all of 2021. */
    public static CaseState aCase(
            String name,
            int revision,
            String division,
            String filed,
            Status status,
            String ended,
            List<Decision> decisions) {
        boolean open = ended == null;
        return new CaseState(
                id(name),
                revision,
                division,
                day(filed),
                status,
                "枣市中人社监立字〔2021〕3号",
                Cause.WAGE_ARREARS,
                CaseState.Source.COMPLAINT,
                new EmployerSnapshot(id("employer"), null, "employer", "E"),
                day(filed),
                day("2021-06-30"),
                open ? null : day("2021-06-01"),
                open ? null : day("2021-06-22"),
                day(ended),
                status == Status.CLOSED ? ClosingReason.FULFILLED : null,
                status == Status.TRANSFERRED ? Recipient.POLICE : null,
                decisions,
                null);
    }

    public static Decision decision(DecisionKind kind, String on) {
        return new Decision(kind, day(on), new BigDecimal("0.00"), false, false);
    }

    public static Decision majorPenalty(String on, String fine, boolean reviewed) {
        return new Decision(DecisionKind.PENALTY, day(on), new BigDecimal(fine), true, reviewed);
    }

    /** On the platform from its first day, and nothing required of it. */
    public static ProjectState project(
            String name, int revision, String division, String started, String closed, Roster... rosters) {
        return project(name, revision, division, started, started, closed, NOT_REQUIRED, rosters);
    }

    public static ProjectState project(
            String name,
            int revision,
            String division,
            String started,
            String onboarded,
            String closed,
            Safeguard account,
            Roster... rosters) {
        return new ProjectState(
                id(name),
                revision,
                division,
                day(started),
                closed == null ? ProjectState.Status.UNDER_CONSTRUCTION : ProjectState.Status.CLOSED,
                "在建工程",
                new EmployerSnapshot(id("contractor"), null, "contractor", "E"),
                day(started),
                day(onboarded),
                day(closed),
                account,
                NOT_REQUIRED,
                NOT_REQUIRED,
                List.of(rosters),
                null);
    }

    public static Roster roster(String month, int workers, int realName) {
        return new Roster(YearMonth.parse(month), workers, realName);
    }

    public static Safeguard required(String from, String until) {
        return new Safeguard(true, day(from), day(until));
    }

    public static DisputeState dispute(
            String name, Kind kind, String division, String accepted, String concluded, Outcome outcome) {
        return dispute(name, kind, division, accepted, concluded, outcome, List.of());
    }

    public static DisputeState dispute(
            String name,
            Kind kind,
            String division,
            String accepted,
            String concluded,
            Outcome outcome,
            List<Hearing> hearings) {
        return new DisputeState(
                id(name),
                1,
                division,
                day(accepted),
                concluded == null ? DisputeState.Status.ACCEPTED : DisputeState.Status.CONCLUDED,
                kind,
                null,
                day(accepted),
                day(concluded),
                outcome,
                hearings,
                List.of(),
                List.of(),
                null);
    }

    static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
