package cn.fazhi.report.governance.leader;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record AssignmentRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotBlank @Size(max = 60) @Schema(description = "Not published", examples = "王建国")
        String name,

        @NotBlank @Size(max = 100) @Schema(examples = "党组成员、副局长")
        String post,

        @NotNull @Schema(description = "The first day", examples = "2021-03-01")
        LocalDate from,

        @Size(min = 1, max = 60)
        @Schema(description = "Its number in the system it came from; unique in its division", examples = "LD-2021-01")
        String sourceReference) {

    AssignLeader.Command toCommand() {
        return new AssignLeader.Command(division, new Office(name, post), from, sourceReference);
    }
}
