package cn.fazhi.enforcement.dispute;

import cn.fazhi.contracts.DisputeState.Kind;
import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.contracts.DisputeState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which disputes a list holds; what is left out does not restrict. The dates are those of acceptance. */
class DisputeFilter {

    @QueryParam("division")
    DivisionCode division;

    @QueryParam("kind")
    Kind kind;

    @QueryParam("status")
    Status status;

    @QueryParam("outcome")
    Outcome outcome;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("until")
    LocalDate until;

    Conditions conditions() {
        return new Conditions()
                .equal("division", division)
                .equal("kind", kind)
                .equal("status", status)
                .equal("outcome", outcome)
                .atLeast("businessDate", from)
                .atMost("businessDate", until);
    }
}
