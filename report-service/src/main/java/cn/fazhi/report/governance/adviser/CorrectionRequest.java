package cn.fazhi.report.governance.adviser;

import static java.util.Optional.ofNullable;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is left out stays as it is. */
@Schema(name = "AdviserCorrectionRequest")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "日期录入有误")
        String reason,

        @Schema(examples = "370403") DivisionCode division,
        @Size(max = 200) @Pattern(regexp = NOT_BLANK) String name,
        @Schema(examples = "2021-03-01") LocalDate from,

        @Schema(description = "Only of an engagement that has ended", examples = "2021-12-01")
        LocalDate until) {

    private static final String NOT_BLANK = "(?s).*\\S.*";

    CorrectAdviser.Command toCommand(UUID id, Version seen) {
        var correction = new Correction(ofNullable(division), ofNullable(name), ofNullable(from), ofNullable(until));
        return new CorrectAdviser.Command(id, seen, reason, correction);
    }
}
