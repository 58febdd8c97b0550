package cn.fazhi.publicity.studysession;

import cn.fazhi.contracts.StudySessionState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which study sessions a list holds; what is left out does not restrict. */
class StudySessionFilter {

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
