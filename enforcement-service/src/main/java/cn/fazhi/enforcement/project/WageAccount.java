package cn.fazhi.enforcement.project;

import cn.fazhi.web.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Account from which only wages are paid (工资专用账户), as it is sent and answered. */
@Schema(
        name = "WageAccount",
        description = "Account from which only wages are paid (工资专用账户). In a request, what is left out stays as it is")
record WageAccount(
        @Schema(examples = "true", description = "Whether the rules ask it of this project; true unless said otherwise")
        Boolean required,

        @Schema(examples = "2021-03-08", description = "The day from which there is one")
        LocalDate openedOn,

        @Schema(examples = "2022-01-31", description = "The first day on which there is none any more")
        LocalDate closedOn) {

    static WageAccount of(Safeguard safeguard) {
        return new WageAccount(safeguard.required(), safeguard.from(), safeguard.until());
    }

    RecordSafeguard.Command toCommand(UUID id, Version seen) {
        return new RecordSafeguard.Command(id, seen, SafeguardKind.WAGE_ACCOUNT, change());
    }

    SafeguardChange change() {
        return new SafeguardChange(required, openedOn, closedOn);
    }
}
