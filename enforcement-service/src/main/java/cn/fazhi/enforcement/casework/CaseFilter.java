package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.Cause;
import cn.fazhi.contracts.CaseState.Source;
import cn.fazhi.contracts.CaseState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cases a list holds; what is left out does not restrict. */
class CaseFilter {

    @QueryParam("division")
    DivisionCode division;

    @QueryParam("employerId")
    UUID employerId;

    @QueryParam("caseNumber")
    String caseNumber;

    @QueryParam("complaintReference")
    String complaintReference;

    @QueryParam("cause")
    Cause cause;

    @QueryParam("source")
    Source source;

    @QueryParam("status")
    Status status;

    @QueryParam("from")
    @Parameter(description = "Filed on this day or later")
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "Filed on this day or earlier")
    LocalDate until;

    Conditions conditions() {
        return new Conditions()
                .equal("division", division)
                .equal("employer.id", employerId)
                .equal("number.text", caseNumber)
                .equal("complaintReference", complaintReference)
                .equal("cause", cause)
                .equal("source", source)
                .equal("status", status)
                .atLeast("businessDate", from)
                .atMost("businessDate", until);
    }
}
