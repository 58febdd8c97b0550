package cn.fazhi.report.governance.staffing;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StaffingStatementRequest")
record StatementRequest(
        @NotNull @Schema(examples = "2021-07-01") LocalDate on,

        @NotNull
        @Min(0)
        @Max(99999)
        @Schema(description = "Staff of the policy and regulation section (政策法规科)", examples = "1")
        Integer section,

        @NotNull @Min(0) @Max(99999) @Schema(description = "Legal reviewers (法制审核人员)", examples = "2")
        Integer reviewers,

        @NotNull @Min(0) @Max(99999) @Schema(description = "Certified enforcement officers (持证执法人员)", examples = "12")
        Integer officers) {

    StateStaffing.Command toCommand(UUID id, Version seen) {
        return new StateStaffing.Command(id, seen, on, new Headcount(section, reviewers, officers));
    }
}
