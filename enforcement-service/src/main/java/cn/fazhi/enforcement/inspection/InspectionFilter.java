package cn.fazhi.enforcement.inspection;

import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.contracts.InspectionState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which inspections a list holds; what is left out does not restrict. */
class InspectionFilter {

    @QueryParam("division")
    DivisionCode division;

    @QueryParam("employerId")
    UUID employerId;

    @QueryParam("kind")
    Kind kind;

    @QueryParam("status")
    Status status;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("until")
    LocalDate until;

    Conditions conditions() {
        return new Conditions()
                .equal("division", division)
                .equal("employer.id", employerId)
                .equal("kind", kind)
                .equal("status", status)
                .atLeast("businessDate", from)
                .atMost("businessDate", until);
    }
}
