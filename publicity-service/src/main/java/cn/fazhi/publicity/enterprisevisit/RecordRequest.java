package cn.fazhi.publicity.enterprisevisit;

import static java.util.Objects.requireNonNullElse;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EnterpriseVisitRecording")
record RecordRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,
        @NotNull @Schema(examples = "2021-03-02") LocalDate visitedOn,
        @NotNull @Valid Enterprise enterprise,

        @Schema(
                description = "The service team that visited; left out if none did",
                examples = "0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4")
        UUID teamId,

        @Min(0) @Max(9_999_999) @Schema(description = "Materials handed out (份); left out: none", examples = "16")
        Integer materials,

        @Size(min = 1, max = 60)
        @Schema(
                description = "Its number in the system it came from; unique in its division",
                examples = "ZF-2021-0031")
        String sourceReference) {

    RecordEnterpriseVisit.Command toCommand() {
        var visit = new Visit(visitedOn, enterprise, teamId, requireNonNullElse(materials, 0));
        return new RecordEnterpriseVisit.Command(division, visit, sourceReference);
    }
}
