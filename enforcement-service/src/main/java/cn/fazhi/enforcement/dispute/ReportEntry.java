package cn.fazhi.enforcement.dispute;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DisputeReportEntry")
record ReportEntry(
        @NotBlank @Size(max = 200) @Schema(examples = "枣庄市市中区司法局")
        String recipient,

        @NotNull @Schema(examples = "2021-03-09") LocalDate on,

        @NotBlank @Size(max = 200) @Schema(examples = "市中人社函〔2021〕9号")
        String document) {

    ReportDispute.Command toCommand(UUID id, Version seen) {
        return new ReportDispute.Command(id, seen, report());
    }

    UpwardReport report() {
        return new UpwardReport(recipient, on, document);
    }
}
