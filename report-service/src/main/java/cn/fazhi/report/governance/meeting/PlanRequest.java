package cn.fazhi.report.governance.meeting;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PlanRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotBlank @Size(max = 200) @Schema(examples = "研究部署2021年法治政府建设工作")
        String subject,

        @NotNull @Schema(examples = "2021-03-15") LocalDate plannedOn,

        @Size(min = 1, max = 60)
        @Schema(description = "Its number in the system it came from; unique in its division", examples = "DZ-2021-03")
        String sourceReference) {

    PlanMeeting.Command toCommand() {
        return new PlanMeeting.Command(division, subject, plannedOn, sourceReference);
    }
}
