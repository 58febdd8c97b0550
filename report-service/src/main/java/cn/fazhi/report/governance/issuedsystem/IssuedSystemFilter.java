package cn.fazhi.report.governance.issuedsystem;

import cn.fazhi.contracts.IssuedSystemState.Kind;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which issued systems a list holds; what is left out does not restrict. */
class IssuedSystemFilter {

    @QueryParam("division")
    DivisionCode division;

    @QueryParam("kind")
    Kind kind;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("until")
    LocalDate until;

    Conditions conditions() {
        return new Conditions()
                .equal("division", division)
                .equal("kind", kind)
                .atLeast("businessDate", from)
                .atMost("businessDate", until);
    }
}
