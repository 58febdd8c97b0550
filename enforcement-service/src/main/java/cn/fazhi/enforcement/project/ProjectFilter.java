package cn.fazhi.enforcement.project;

import cn.fazhi.contracts.ProjectState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which projects a list holds; what is left out does not restrict. The dates are those of the start of construction. */
class ProjectFilter {

    @QueryParam("division")
    DivisionCode division;

    @QueryParam("generalContractorId")
    UUID generalContractorId;

    @QueryParam("status")
    Status status;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("until")
    LocalDate until;

    Conditions conditions() {
        return new Conditions()
                .equal("division", division)
                .equal("generalContractor.id", generalContractorId)
                .equal("status", status)
                .atLeast("businessDate", from)
                .atMost("businessDate", until);
    }
}
