package cn.fazhi.report.governance.training;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record TrainingRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotBlank @Size(max = 200) @Schema(examples = "法制审核业务培训")
        String title,

        @NotNull @Schema(examples = "2021-03-16") LocalDate heldOn,

        @NotNull @Min(1) @Max(99999) @Schema(description = "Persons who took part", examples = "6")
        Integer participants,

        @Size(min = 1, max = 60)
        @Schema(description = "Its number in the system it came from; unique in its division", examples = "PX-2021-01")
        String sourceReference) {

    RecordTraining.Command toCommand() {
        return new RecordTraining.Command(division, new Session(title, heldOn, participants), sourceReference);
    }
}
