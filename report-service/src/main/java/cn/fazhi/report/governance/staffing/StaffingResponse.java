package cn.fazhi.report.governance.staffing;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.identity.DivisionCode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record StaffingResponse(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,
        String sourceReference,
        List<StatementResponse> statements,
        Annulment annulment) {

    static StaffingResponse of(Staffing staffing) {
        return new StaffingResponse(
                staffing.id(),
                staffing.revision(),
                staffing.division(),
                staffing.sourceReference(),
                StatementResponse.of(staffing.statements()),
                staffing.annulment());
    }
}
