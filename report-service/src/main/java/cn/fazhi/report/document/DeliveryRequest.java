package cn.fazhi.report.document;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportDeliveryRequest")
record DeliveryRequest(
        @NotNull @Schema(description = "Due by 1 March", examples = "2022-02-28")
        LocalDate deliveredOn,

        @NotBlank @Size(max = 100) @Schema(description = "Party committee of the same level", examples = "中共枣庄市市中区委")
        String partyCommittee,

        @NotBlank @Size(max = 100) @Schema(description = "Government of the same level", examples = "枣庄市市中区人民政府")
        String government,

        @NotBlank @Size(max = 100) @Schema(description = "Bureau above", examples = "枣庄市人力资源和社会保障局")
        String upperBureau) {

    DeliverReport.Command toCommand(UUID id, Version seen) {
        return new DeliverReport.Command(id, seen, new Delivery(deliveredOn, partyCommittee, government, upperBureau));
    }
}
