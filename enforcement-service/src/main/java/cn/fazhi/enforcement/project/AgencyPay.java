package cn.fazhi.enforcement.project;

import cn.fazhi.web.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The general contractor pays out the wages (总包代发), as it is sent and answered. */
@Schema(
        name = "AgencyPay",
        description = "The general contractor pays out the wages (总包代发). In a request, what is left out stays as it is")
record AgencyPay(
        @Schema(examples = "true", description = "Whether the rules ask it of this project; true unless said otherwise")
        Boolean required,

        @Schema(examples = "2021-03-15", description = "The day from which it does")
        LocalDate startedOn,

        @Schema(examples = "2021-12-20", description = "The first day on which there is none any more")
        LocalDate endedOn) {

    static AgencyPay of(Safeguard safeguard) {
        return new AgencyPay(safeguard.required(), safeguard.from(), safeguard.until());
    }

    RecordSafeguard.Command toCommand(UUID id, Version seen) {
        return new RecordSafeguard.Command(id, seen, SafeguardKind.AGENCY_PAY, change());
    }

    SafeguardChange change() {
        return new SafeguardChange(required, startedOn, endedOn);
    }
}
