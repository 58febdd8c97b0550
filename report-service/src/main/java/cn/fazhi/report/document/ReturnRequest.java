package cn.fazhi.report.document;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportReturnRequest")
record ReturnRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "第二部分原因分析不够具体")
        String reason) {

    ReturnReport.Command toCommand(UUID id, Version seen) {
        return new ReturnReport.Command(id, seen, reason);
    }
}
