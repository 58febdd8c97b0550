package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.ClosingReason;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The decisions of a case as orders to be settled; a decision's number is its place, from 1. */
record Orders(List<Decision> decisions) {

    /** @throws UnknownDecision if the case has none of that number */
    Decision get(int number) {
        if (number < 1 || number > decisions.size()) {
            throw new UnknownDecision(number);
        }
        return decisions.get(number - 1);
    }

    void replace(int number, Decision by) {
        decisions.set(number - 1, by);
    }

    void requireSettled() {
        var unsettled = IntStream.rangeClosed(1, decisions.size())
                .filter(number -> get(number).outcome() == null)
                .boxed()
                .toList();
        if (!unsettled.isEmpty()) {
            throw new OrdersUnsettled(unsettled);
        }
    }

    /**
     * A case closes as what at least one of its orders came to; it may be terminated without any. What an order that was
     * revoked afterwards had come to is not known any more: it may be that.
     */
    void requireFounded(ClosingReason reason, LocalDate closedOn) {
        var founded = switch (reason) {
            case FULFILLED -> cameTo(Outcome.FULFILLED, closedOn);
            case ENFORCED_BY_COURT -> cameTo(Outcome.ENFORCED_BY_COURT, closedOn);
            case TERMINATED -> true;
        };
        if (!founded) {
            throw new ClosingReasonUnfounded(reason);
        }
    }

    /** Whether any was in force that day, or is still. */
    boolean inForce(LocalDate day) {
        return decisions.stream().anyMatch(decision -> decision.inForce() || decision.revokedAfter(day));
    }

    /** The day of the latest decision or outcome; null without any. */
    LocalDate latest() {
        return decisions.stream()
                .map(Decision::latest)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** The same without revocations: a court may annul what was decided when its case has long ended. */
    LocalDate latestButRevocations() {
        return decisions.stream()
                .map(decision -> decision.inForce() ? decision.latest() : decision.on())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private boolean cameTo(Outcome outcome, LocalDate closedOn) {
        return decisions.stream()
                .anyMatch(decision -> decision.outcome() == outcome || decision.revokedAfter(closedOn));
    }
}
