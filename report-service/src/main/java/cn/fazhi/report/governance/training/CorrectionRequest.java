package cn.fazhi.report.governance.training;

import static java.util.Optional.ofNullable;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is left out stays as it is. */
@Schema(name = "TrainingCorrectionRequest")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "日期录入有误")
        String reason,

        @Schema(examples = "370403") DivisionCode division,
        @Size(max = 200) @Pattern(regexp = NOT_BLANK) String title,
        @Schema(examples = "2021-03-17") LocalDate heldOn,
        @Min(1) @Max(99999) Integer participants) {

    private static final String NOT_BLANK = "(?s).*\\S.*";

    CorrectTraining.Command toCommand(UUID id, Version seen) {
        var correction =
                new Correction(ofNullable(division), ofNullable(title), ofNullable(heldOn), ofNullable(participants));
        return new CorrectTraining.Command(id, seen, reason, correction);
    }
}
