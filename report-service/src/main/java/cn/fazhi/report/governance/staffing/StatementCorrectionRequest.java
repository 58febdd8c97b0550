package cn.fazhi.report.governance.staffing;

import static java.util.Optional.ofNullable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The statement of a day set right; what is left out stays as it is. */
@Schema(name = "StaffingStatementCorrection")
record StatementCorrectionRequest(
        @NotNull @Schema(description = "The day of the statement as it stands", examples = "2021-07-01")
        LocalDate on,

        @Schema(description = "The right day", examples = "2021-07-02")
        LocalDate correctedOn,

        @Min(0) @Max(99999) Integer section,
        @Min(0) @Max(99999) Integer reviewers,
        @Min(0) @Max(99999) Integer officers) {

    StatementCorrection toCorrection() {
        return new StatementCorrection(
                on, ofNullable(correctedOn), ofNullable(section), ofNullable(reviewers), ofNullable(officers));
    }
}
