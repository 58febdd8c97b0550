package cn.fazhi.enforcement.inspection;

import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PlanRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,
        @NotNull UUID employerId,
        @NotNull Kind kind,
        @NotNull @Schema(examples = "2021-03-02") LocalDate plannedOn,

        @Size(min = 1, max = 60) @Schema(description = "Its number in the system it came from; unique in its division")
        String sourceReference) {

    PlanInspection.Command toCommand() {
        return new PlanInspection.Command(division, employerId, kind, plannedOn, sourceReference);
    }
}
