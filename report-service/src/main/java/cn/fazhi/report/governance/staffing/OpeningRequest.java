package cn.fazhi.report.governance.staffing;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StaffingOpeningRequest")
record OpeningRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,
        @NotNull @Schema(examples = "2021-01-04") LocalDate on,

        @NotNull
        @Min(0)
        @Max(99999)
        @Schema(description = "Staff of the policy and regulation section (政策法规科)", examples = "1")
        Integer section,

        @NotNull @Min(0) @Max(99999) @Schema(description = "Legal reviewers (法制审核人员)", examples = "2")
        Integer reviewers,

        @NotNull @Min(0) @Max(99999) @Schema(description = "Certified enforcement officers (持证执法人员)", examples = "12")
        Integer officers,

        @Size(min = 1, max = 60)
        @Schema(description = "Its number in the system it came from; unique in its division", examples = "RY-01")
        String sourceReference) {

    OpenStaffing.Command toCommand() {
        return new OpenStaffing.Command(division, on, new Headcount(section, reviewers, officers), sourceReference);
    }
}
