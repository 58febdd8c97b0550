package cn.fazhi.report.governance.adviser;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record EngagementRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotBlank @Size(max = 200) @Schema(description = "The law firm or person", examples = "山东鲁南律师事务所")
        String name,

        @NotNull @Schema(description = "The first day", examples = "2021-03-01")
        LocalDate from,

        @Size(min = 1, max = 60)
        @Schema(description = "Its number in the system it came from; unique in its division", examples = "GW-2021-01")
        String sourceReference) {

    EngageAdviser.Command toCommand() {
        return new EngageAdviser.Command(division, name, from, sourceReference);
    }
}
