package cn.fazhi.report.document;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportPublicationRequest")
record PublicationRequest(
        @NotNull @Schema(description = "发文时间; due by 1 April", examples = "2022-02-28")
        LocalDate issuedOn) {

    PublishReport.Command toCommand(UUID id, Version seen) {
        return new PublishReport.Command(id, seen, issuedOn);
    }
}
