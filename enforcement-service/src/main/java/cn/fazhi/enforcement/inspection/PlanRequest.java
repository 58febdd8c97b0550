package cn.fazhi.enforcement.inspection;

import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InspectionPlan")
record PlanRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotNull @Schema(examples = "0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4")
        UUID employerId,

        @NotNull @Schema(examples = "ROUTINE") Kind kind,
        @NotNull @Schema(examples = "2021-03-02") LocalDate plannedOn,

        @Size(min = 1, max = 60)
        @Schema(
                examples = "JC-2021-0007",
                description = "Its number in the system it came from; unique in its division")
        String sourceReference) {

    PlanInspection.Command toCommand() {
        return new PlanInspection.Command(division, employerId, kind, plannedOn, sourceReference);
    }
}
