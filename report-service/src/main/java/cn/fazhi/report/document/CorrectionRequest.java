package cn.fazhi.report.document;

import static java.util.Optional.ofNullable;

import cn.fazhi.contracts.ReportDocumentState.Validity;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is left out stays as it is. Once a report is sent to be disclosed, only its validity and its delivery can change. */
@Schema(name = "ReportCorrectionRequest")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "标题录入有误")
        String reason,

        @Schema(examples = "370403") DivisionCode division,
        @Size(max = 200) @Pattern(regexp = NOT_BLANK) String title,
        @Size(max = 60) @Pattern(regexp = NOT_BLANK) String topic,
        @Size(max = 100) @Pattern(regexp = NOT_BLANK) String publishingBody,

        @Schema(description = "Only of an approved report", examples = "2022-02-27")
        LocalDate madeOn,

        @Pattern(regexp = DocumentNumber.FORM) String documentNumber,

        @Schema(description = "Only of a report that was delivered", examples = "2022-02-28")
        LocalDate deliveredOn,

        Validity validity) {

    private static final String NOT_BLANK = "(?s).*\\S.*";

    CorrectReport.Command toCommand(UUID id, Version seen) {
        var correction = new Correction(
                ofNullable(division),
                ofNullable(title),
                ofNullable(topic),
                ofNullable(publishingBody),
                ofNullable(madeOn),
                ofNullable(documentNumber),
                ofNullable(deliveredOn),
                ofNullable(validity));
        return new CorrectReport.Command(id, seen, reason, correction);
    }
}
