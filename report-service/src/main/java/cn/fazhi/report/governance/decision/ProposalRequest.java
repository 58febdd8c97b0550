package cn.fazhi.report.governance.decision;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ProposalRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotBlank @Size(max = 200) @Schema(examples = "市中区根治拖欠农民工工资实施方案")
        String title,

        @NotNull @Schema(examples = "2021-04-01") LocalDate proposedOn,

        @Size(min = 1, max = 60)
        @Schema(description = "Its number in the system it came from; unique in its division", examples = "JC-2021-01")
        String sourceReference) {

    ProposeDecision.Command toCommand() {
        return new ProposeDecision.Command(division, title, proposedOn, sourceReference);
    }
}
