package cn.fazhi.report.document;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportApprovalRequest")
record ApprovalRequest(
        @NotNull @Schema(description = "成文时间", examples = "2022-02-28")
        LocalDate madeOn,

        @NotNull
        @Pattern(regexp = DocumentNumber.FORM)
        @Schema(description = "文号; 无 where there is none", examples = "无")
        String documentNumber) {

    ApproveReport.Command toCommand(UUID id, Version seen) {
        return new ApproveReport.Command(id, seen, new Approval(madeOn, documentNumber));
    }
}
