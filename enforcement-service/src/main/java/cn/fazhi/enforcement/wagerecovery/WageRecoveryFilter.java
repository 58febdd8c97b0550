package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.contracts.WageRecoveryState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which wage recoveries a list holds; what is left out does not restrict. */
class WageRecoveryFilter {

    @QueryParam("division")
    DivisionCode division;

    @QueryParam("employerId")
    UUID employerId;

    @QueryParam("basis")
    Basis basis;

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
                .equal("basis", basis)
                .equal("status", status)
                .atLeast("businessDate", from)
                .atMost("businessDate", until);
    }
}
