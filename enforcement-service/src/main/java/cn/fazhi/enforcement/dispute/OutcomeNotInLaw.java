package cn.fazhi.enforcement.dispute;

import cn.fazhi.contracts.DisputeState.Kind;
import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The law of that day knows no such outcome for disputes of that kind: 422 {@code /problems/outcome-not-in-law}, with
 * those it knows as {@code accepted}.
 */
class OutcomeNotInLaw extends Refusal {

    OutcomeNotInLaw(Kind kind, LocalDate on, Outcome outcome, Set<Outcome> accepted) {
        super(422, "outcome-not-in-law", outcome, kind, on);
        at("/outcome");
        with("accepted", List.copyOf(accepted));
    }
}
