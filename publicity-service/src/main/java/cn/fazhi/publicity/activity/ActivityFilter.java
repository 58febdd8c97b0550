package cn.fazhi.publicity.activity;

import cn.fazhi.contracts.ActivityState.Audience;
import cn.fazhi.contracts.ActivityState.Kind;
import cn.fazhi.contracts.ActivityState.Occasion;
import cn.fazhi.contracts.ActivityState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which activities a list holds; what is left out does not restrict. */
class ActivityFilter {

    @QueryParam("division")
    DivisionCode division;

    @QueryParam("kind")
    Kind kind;

    @QueryParam("audience")
    Audience audience;

    @QueryParam("occasion")
    Occasion occasion;

    @QueryParam("status")
    Status status;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("until")
    LocalDate until;

    Conditions conditions() {
        return new Conditions()
                .equal("division", division)
                .equal("kind", kind)
                .equal("audience", audience)
                .equal("occasion", occasion)
                .equal("status", status)
                .atLeast("businessDate", from)
                .atMost("businessDate", until);
    }
}
