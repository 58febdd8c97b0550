package cn.fazhi.report.world;

import cn.fazhi.contracts.DisputeState;
import cn.fazhi.contracts.DisputeState.Hearing;
import cn.fazhi.contracts.DisputeState.Kind;
import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.contracts.DisputeState.UpwardReport;
import cn.fazhi.contracts.EmployerState;
import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.ProjectState;
import cn.fazhi.contracts.ProjectState.Roster;
import cn.fazhi.contracts.ProjectState.Safeguard;
import cn.fazhi.contracts.WageRecoveryState;
import cn.fazhi.report.world.RandomStates.Base;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Random states of enforcement-service's records, but for cases. */
final class EnforcementWorld {

    private static final int WORKERS = 3_000;
    private static final int ROSTER_MONTHS = 16;
    private static final List<Outcome> OF_RECONSIDERATION = List.of(
            Outcome.UPHELD,
            Outcome.CHANGED,
            Outcome.ANNULLED,
            Outcome.PARTLY_ANNULLED,
            Outcome.UNLAWFUL,
            Outcome.VOID,
            Outcome.ORDERED_TO_PERFORM,
            Outcome.REJECTED,
            Outcome.MEDIATED,
            Outcome.SETTLED,
            Outcome.TERMINATED);
    private static final List<Outcome> OF_LAWSUIT = List.of(
            Outcome.CLAIM_DISMISSED,
            Outcome.SUIT_DISMISSED,
            Outcome.WITHDRAWN,
            Outcome.ANNULLED,
            Outcome.PARTLY_ANNULLED,
            Outcome.ORDERED_TO_PERFORM,
            Outcome.UNLAWFUL,
            Outcome.VOID,
            Outcome.CHANGED,
            Outcome.MEDIATED);

    private final Chance chance;

    EnforcementWorld(Chance chance) {
        this.chance = chance;
    }

    EmployerState employer(Base base) {
        return new EmployerState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                null,
                "新用人单位",
                chance.industry(),
                null,
                base.annulment());
    }

    InspectionState inspection(Base base) {
        return new InspectionState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                chance.pick(InspectionState.Kind.values()),
                base.done() ? InspectionState.Status.COMPLETED : InspectionState.Status.PLANNED,
                chance.employer(),
                base.on(),
                base.done() ? base.on() : null,
                base.done() ? InspectionState.Result.NO_VIOLATION : null,
                base.done() ? List.of("鲁D001", "鲁D002") : List.of(),
                base.annulment());
    }

    WageRecoveryState recovery(Base base) {
        var workers = chance.oneIn(3) ? List.<String>of() : workers();
        return new WageRecoveryState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                base.done() ? WageRecoveryState.Status.CONFIRMED : WageRecoveryState.Status.RECORDED,
                chance.employer(),
                BigDecimal.valueOf(1 + chance.upTo(100_000_000), 2),
                workers,
                workers.isEmpty() ? 1 + chance.upTo(50) : 0,
                chance.oneIn(2) ? null : BigDecimal.valueOf(1 + chance.upTo(200_000_000), 2),
                base.annulment());
    }

    private List<String> workers() {
        return IntStream.rangeClosed(0, chance.upTo(3))
                .mapToObj(i -> "%064x".formatted(chance.upTo(WORKERS)))
                .distinct()
                .toList();
    }

    /** It may be closed before it comes on the platform, and on its first day. */
    ProjectState project(Base base) {
        var started = base.on();
        var closed = base.done() ? chance.orNever(2, chance.from(started, 500)) : null;
        return new ProjectState(
                base.id(),
                base.revision(),
                base.division(),
                started,
                closed == null ? ProjectState.Status.UNDER_CONSTRUCTION : ProjectState.Status.CLOSED,
                "在建工程",
                chance.employer(),
                started,
                chance.orNever(5, chance.from(started, 200)),
                closed,
                safeguard(started),
                safeguard(started),
                safeguard(started),
                rosters(YearMonth.from(started)),
                base.annulment());
    }

    /** It may be there before the project begins and after it ends, though nobody asks for it. */
    private Safeguard safeguard(LocalDate started) {
        var from = chance.orNever(4, chance.from(started.minusDays(40), 240));
        var until = from == null ? null : chance.orNever(2, chance.from(from, 400));
        return new Safeguard(!chance.oneIn(4), from, until);
    }

    /** With months left out, before the project is on the platform, and after its end. */
    private List<Roster> rosters(YearMonth first) {
        return IntStream.range(0, chance.upTo(ROSTER_MONTHS))
                .filter(month -> !chance.oneIn(4))
                .mapToObj(month -> roster(first.plusMonths(month)))
                .toList();
    }

    private Roster roster(YearMonth month) {
        int workers = chance.oneIn(8) ? 0 : chance.upTo(300);
        return new Roster(month, workers, chance.oneIn(2) ? workers : chance.upTo(workers));
    }

    DisputeState dispute(Base base) {
        var kind = chance.pick(Kind.values());
        var accepted = base.on();
        var hearings = hearings(accepted);
        var last = hearings.isEmpty() ? accepted : hearings.getLast().on();
        var concluded = base.done() ? chance.orNever(4, chance.from(last, 90)) : null;
        var outcomes = kind == Kind.LITIGATION ? OF_LAWSUIT : OF_RECONSIDERATION;
        return new DisputeState(
                base.id(),
                base.revision(),
                base.division(),
                accepted,
                concluded == null ? DisputeState.Status.ACCEPTED : DisputeState.Status.CONCLUDED,
                kind,
                null,
                accepted,
                concluded,
                concluded == null ? null : chance.pick(outcomes),
                hearings,
                List.of(new UpwardReport("省人力资源和社会保障厅", accepted, "报告")),
                List.of(accepted),
                base.annulment());
    }

    private List<Hearing> hearings(LocalDate accepted) {
        return IntStream.range(0, chance.upTo(3))
                .mapToObj(i -> chance.from(accepted, 200))
                .distinct()
                .sorted()
                .map(on -> new Hearing(on, !chance.oneIn(3), chance.oneIn(2)))
                .toList();
    }
}
