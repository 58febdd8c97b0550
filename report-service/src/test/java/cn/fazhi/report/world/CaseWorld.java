package cn.fazhi.report.world;

import cn.fazhi.contracts.CaseState;
import cn.fazhi.contracts.CaseState.Decision;
import cn.fazhi.contracts.CaseState.DecisionKind;
import cn.fazhi.contracts.CaseState.Status;
import cn.fazhi.report.world.RandomStates.Base;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random labour inspection cases: open, with every end, their clocks kept or missed by a day. */
final class CaseWorld {

    private static final Set<Status> BEFORE_DECISION = EnumSet.of(Status.FILED, Status.INVESTIGATING, Status.EXTENDED);
    private static final Set<Status> ENDED = EnumSet.of(Status.CLOSED, Status.REVOKED, Status.TRANSFERRED);

    private final Chance chance;

    CaseWorld(Chance chance) {
        this.chance = chance;
    }

    CaseState of(Base base) {
        var status = base.done() ? chance.pick(Status.values()) : chance.pick(Status.FILED, Status.INVESTIGATING);
        var due = base.on().plusDays(80 + chance.upTo(50));
        var investigated = BEFORE_DECISION.contains(status) || chance.oneIn(6) && status != Status.DECIDED
                ? null
                : near(base.on(), due);
        var decisionDue = investigated == null ? null : investigated.plusDays(15 + chance.upTo(10));
        var decisions = investigated == null || status == Status.REVOKED
                ? List.<Decision>of()
                : decisions(investigated, decisionDue, status == Status.DECIDED ? 1 : 0);
        return new CaseState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                status,
                "鲁人社监立字〔2021〕" + chance.sequence() + "号",
                chance.pick(CaseState.Cause.values()),
                chance.pick(CaseState.Source.values()),
                chance.employer(),
                base.on(),
                due,
                investigated,
                decisionDue,
                ENDED.contains(status) ? ended(base.on(), due, investigated, decisions) : null,
                status == Status.CLOSED ? chance.pick(CaseState.ClosingReason.values()) : null,
                status == Status.TRANSFERRED ? chance.pick(CaseState.Recipient.values()) : null,
                decisions,
                base.annulment());
    }

    private LocalDate near(LocalDate earliest, LocalDate due) {
        return chance.oneIn(3) ? chance.around(due) : chance.from(earliest, 120);
    }

    /** In the order in which they were recorded: a later one may have been made earlier. */
    private List<Decision> decisions(LocalDate investigated, LocalDate due, int atLeast) {
        return IntStream.range(0, atLeast + chance.upTo(3 - atLeast))
                .mapToObj(i -> decision(chance.oneIn(3) ? chance.around(due) : chance.from(investigated, 40)))
                .toList();
    }

    private Decision decision(LocalDate on) {
        var kind = chance.pick(DecisionKind.values());
        var fine = kind == DecisionKind.PENALTY && !chance.oneIn(3) ? chance.upTo(5_000_000) : 0;
        return new Decision(kind, on, BigDecimal.valueOf(fine, 2), chance.oneIn(2), chance.oneIn(2));
    }

    /** It may end on the day on which it was filed, and on the last day of its term. */
    private LocalDate ended(LocalDate filed, LocalDate due, LocalDate investigated, List<Decision> decisions) {
        var last = Stream.concat(
                        Stream.ofNullable(investigated), decisions.stream().map(Decision::on))
                .max(LocalDate::compareTo);
        return last.map(day -> chance.from(day, 60))
                .orElseGet(() -> chance.oneIn(3) ? chance.around(due) : chance.from(filed, 90));
    }
}
