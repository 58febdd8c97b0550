package cn.fazhi.publicity.studysession;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StudySessionPlan")
record PlanRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotBlank @Size(max = 200) @Schema(examples = "第一季度集体学法")
        String subject,

        @NotNull @Schema(examples = "2021-03-26") LocalDate plannedOn,

        @Size(min = 1, max = 60)
        @Schema(
                description = "Its number in the system it came from; unique in its division",
                examples = "XF-2021-0001")
        String sourceReference) {

    PlanStudySession.Command toCommand() {
        return new PlanStudySession.Command(division, subject, plannedOn, sourceReference);
    }
}
