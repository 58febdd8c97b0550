package cn.fazhi.enforcement.project;

import cn.fazhi.web.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Deposit or guarantee for wages (工资保证金), as it is sent and answered. */
@Schema(
        name = "WageDeposit",
        description = "Deposit or guarantee for wages (工资保证金). In a request, what is left out stays as it is")
record WageDeposit(
        @Schema(examples = "true", description = "Whether the rules ask it of this project; true unless said otherwise")
        Boolean required,

        @Schema(examples = "2021-03-09", description = "The day from which there is one")
        LocalDate lodgedOn,

        @Schema(examples = "2022-01-31", description = "The first day on which there is none any more")
        LocalDate releasedOn) {

    static WageDeposit of(Safeguard safeguard) {
        return new WageDeposit(safeguard.required(), safeguard.from(), safeguard.until());
    }

    RecordSafeguard.Command toCommand(UUID id, Version seen) {
        return new RecordSafeguard.Command(id, seen, SafeguardKind.DEPOSIT, change());
    }

    SafeguardChange change() {
        return new SafeguardChange(required, lodgedOn, releasedOn);
    }
}
