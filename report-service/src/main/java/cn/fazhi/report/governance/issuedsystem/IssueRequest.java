package cn.fazhi.report.governance.issuedsystem;

import cn.fazhi.contracts.IssuedSystemState.Kind;
import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record IssueRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotBlank @Size(max = 200) @Schema(examples = "普法依法治理工作要点")
        String title,

        @NotNull @Schema(examples = "KEY_POINTS") Kind kind,

        @NotNull
        @Pattern(regexp = DocumentNumber.FORM)
        @Schema(description = "文号; 无 where there is none", examples = "枣市中人社发〔2021〕9号")
        String documentNumber,

        @NotNull @Schema(examples = "2021-03-16") LocalDate issuedOn,

        @Size(min = 1, max = 60)
        @Schema(description = "Its number in the system it came from; unique in its division", examples = "ZD-2021-01")
        String sourceReference) {

    RecordIssuedSystem.Command toCommand() {
        return new RecordIssuedSystem.Command(
                division, new Issue(title, kind, documentNumber, issuedOn), sourceReference);
    }
}
