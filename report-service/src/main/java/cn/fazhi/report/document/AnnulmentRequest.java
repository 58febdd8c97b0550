package cn.fazhi.report.document;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportAnnulmentRequest")
record AnnulmentRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "重复录入")
        String reason) {

    AnnulReport.Command toCommand(UUID id, Version seen) {
        return new AnnulReport.Command(id, seen, reason);
    }
}
