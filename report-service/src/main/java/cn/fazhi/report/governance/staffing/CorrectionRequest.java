package cn.fazhi.report.governance.staffing;

import static java.util.Optional.ofNullable;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is left out stays as it is. */
@Schema(name = "StaffingCorrectionRequest")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "日期录入有误")
        String reason,

        @Schema(examples = "370403") DivisionCode division,
        @Valid StatementCorrectionRequest statement,

        @Schema(description = "The day of a statement that should never have been made", examples = "2021-07-01")
        LocalDate withdrawn) {

    CorrectStaffing.Command toCommand(UUID id, Version seen) {
        var correction = new Correction(
                ofNullable(division),
                ofNullable(statement).map(StatementCorrectionRequest::toCorrection),
                ofNullable(withdrawn));
        return new CorrectStaffing.Command(id, seen, reason, correction);
    }
}
