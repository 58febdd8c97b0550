package cn.fazhi.publicity.serviceteam;

import cn.fazhi.contracts.ServiceTeamState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which service teams a list holds, by the day they were formed; what is left out does not restrict. */
class ServiceTeamFilter {

    @QueryParam("division")
    DivisionCode division;

    @QueryParam("status")
    Status status;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("until")
    LocalDate until;

    Conditions conditions() {
        return new Conditions()
                .equal("division", division)
                .equal("status", status)
                .atLeast("businessDate", from)
                .atMost("businessDate", until);
    }
}
