package cn.fazhi.report.governance.staffing;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which staffing records a list holds; what is left out does not restrict. */
class StaffingFilter {

    @QueryParam("division")
    DivisionCode division;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("until")
    LocalDate until;

    Conditions conditions() {
        return new Conditions()
                .equal("division", division)
                .atLeast("businessDate", from)
                .atMost("businessDate", until);
    }
}
