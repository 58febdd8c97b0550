package cn.fazhi.publicity.studysession;

import static java.util.Optional.ofNullable;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StudySessionCorrection", description = "What is left out stays as it is")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "学法日期录入有误")
        String reason,

        @Schema(examples = "370403", description = "Moves the record; the token must cover both divisions")
        DivisionCode division,

        @Size(min = 1, max = 200) @Pattern(regexp = ".*\\S.*") @Schema(examples = "第二季度集体学法")
        String subject,

        @Schema(examples = "2021-06-25") LocalDate plannedOn,
        @Schema(examples = "2021-06-28") LocalDate heldOn,

        @Size(min = 1, max = 50) @Schema(description = "Replaces the whole list", examples = "[\"保障农民工工资支付条例\"]")
        List<@NotNull @Size(max = 200) @Pattern(regexp = LawName.FORM) String> laws,

        @Min(1) @Max(99_999) @Schema(examples = "25") Integer attendees) {

    CorrectStudySession.Command toCommand(UUID id, Version seen) {
        var correction = new Correction(
                ofNullable(division),
                ofNullable(subject),
                ofNullable(plannedOn),
                ofNullable(heldOn),
                ofNullable(laws),
                ofNullable(attendees));
        return new CorrectStudySession.Command(id, seen, reason, correction);
    }
}
