package cn.fazhi.report.governance.meeting;

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
@Schema(name = "MeetingCorrectionRequest")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "会议日期录入有误")
        String reason,

        @Schema(examples = "370403") DivisionCode division,
        @Size(max = 200) @Pattern(regexp = NOT_BLANK) String subject,
        LocalDate plannedOn,
        @Schema(examples = "2021-03-17") LocalDate heldOn,
        @Size(max = 60) @Pattern(regexp = NOT_BLANK) String chair,
        @Min(1) @Max(9999) Integer attendees,
        @Size(max = 4000) @Pattern(regexp = NOT_BLANK) String conclusions) {

    private static final String NOT_BLANK = "(?s).*\\S.*";

    CorrectMeeting.Command toCommand(UUID id, Version seen) {
        var correction = new Correction(
                ofNullable(division),
                ofNullable(subject),
                ofNullable(plannedOn),
                ofNullable(heldOn),
                ofNullable(chair),
                ofNullable(attendees),
                ofNullable(conclusions));
        return new CorrectMeeting.Command(id, seen, reason, correction);
    }
}
