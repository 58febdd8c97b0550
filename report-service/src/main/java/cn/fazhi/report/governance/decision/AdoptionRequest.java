package cn.fazhi.report.governance.decision;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record AdoptionRequest(
        @NotNull @Schema(examples = "2021-06-01") LocalDate adoptedOn,

        @NotNull
        @Pattern(regexp = DocumentNumber.FORM)
        @Schema(description = "文号, or 无 where it has none", examples = "枣市中人社发〔2021〕12号")
        String documentNumber) {

    AdoptDecision.Command toCommand(UUID id, Version seen) {
        return new AdoptDecision.Command(id, seen, new Adoption(adoptedOn, documentNumber));
    }
}
