package cn.fazhi.publicity.enterprisevisit;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which visits a list holds; what is left out does not restrict. */
class EnterpriseVisitFilter {

    @QueryParam("division")
    DivisionCode division;

    @QueryParam("creditCode")
    CreditCode creditCode;

    @QueryParam("teamId")
    UUID teamId;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("until")
    LocalDate until;

    Conditions conditions() {
        return new Conditions()
                .equal("division", division)
                .equal("enterprise.creditCode", creditCode)
                .equal("teamId", teamId)
                .atLeast("businessDate", from)
                .atMost("businessDate", until);
    }
}
