package cn.fazhi.enforcement.inspection;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.contracts.InspectionState.Result;
import cn.fazhi.contracts.InspectionState.Status;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Inspection")
record InspectionResponse(
        UUID id,
        long revision,
        DivisionCode division,
        String sourceReference,
        Kind kind,
        Status status,
        EmployerSnapshot employer,
        LocalDate plannedOn,
        LocalDate completedOn,
        Result result,
        String findings,
        List<Inspector> inspectors,
        Annulment annulment) {

    static InspectionResponse of(Inspection inspection) {
        return new InspectionResponse(
                inspection.id(),
                inspection.revision(),
                inspection.division(),
                inspection.sourceReference(),
                inspection.kind(),
                inspection.status(),
                inspection.employer().snapshot(),
                inspection.plannedOn(),
                inspection.completedOn(),
                inspection.result(),
                inspection.findings(),
                inspection.inspectors(),
                inspection.annulment());
    }
}
