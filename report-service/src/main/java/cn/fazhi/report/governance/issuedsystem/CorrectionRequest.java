package cn.fazhi.report.governance.issuedsystem;

import static java.util.Optional.ofNullable;

import cn.fazhi.contracts.IssuedSystemState.Kind;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is left out stays as it is. */
@Schema(name = "IssuedSystemCorrectionRequest")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "日期录入有误")
        String reason,

        @Schema(examples = "370403") DivisionCode division,
        @Size(max = 200) @Pattern(regexp = NOT_BLANK) String title,
        Kind kind,
        @Pattern(regexp = DocumentNumber.FORM) String documentNumber,
        @Schema(examples = "2021-03-17") LocalDate issuedOn) {

    private static final String NOT_BLANK = "(?s).*\\S.*";

    CorrectIssuedSystem.Command toCommand(UUID id, Version seen) {
        var correction = new Correction(
                ofNullable(division),
                ofNullable(title),
                ofNullable(kind),
                ofNullable(documentNumber),
                ofNullable(issuedOn));
        return new CorrectIssuedSystem.Command(id, seen, reason, correction);
    }
}
