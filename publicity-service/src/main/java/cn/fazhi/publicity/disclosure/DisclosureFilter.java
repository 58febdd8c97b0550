package cn.fazhi.publicity.disclosure;

import cn.fazhi.contracts.DisclosureState.Channel;
import cn.fazhi.contracts.DisclosureState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which disclosures a list holds; what is left out does not restrict. */
class DisclosureFilter {

    @QueryParam("division")
    DivisionCode division;

    @QueryParam("channel")
    Channel channel;

    @QueryParam("status")
    Status status;

    @QueryParam("reportId")
    UUID reportId;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("until")
    LocalDate until;

    Conditions conditions() {
        return new Conditions()
                .equal("division", division)
                .equal("channel", channel)
                .equal("status", status)
                .equal("reportId", reportId)
                .atLeast("businessDate", from)
                .atMost("businessDate", until);
    }
}
