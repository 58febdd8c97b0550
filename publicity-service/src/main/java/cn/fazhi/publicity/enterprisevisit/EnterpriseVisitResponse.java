package cn.fazhi.publicity.enterprisevisit;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EnterpriseVisit")
record EnterpriseVisitResponse(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,
        String sourceReference,
        LocalDate visitedOn,
        Enterprise enterprise,
        @Schema(description = "Null if no team visited") UUID teamId,
        @Schema(description = "份", examples = "16") int materials,
        Annulment annulment) {

    static EnterpriseVisitResponse of(EnterpriseVisit record) {
        var visit = record.visit();
        return new EnterpriseVisitResponse(
                record.id(),
                record.revision(),
                record.division(),
                record.sourceReference(),
                visit.visitedOn(),
                visit.enterprise(),
                visit.teamId(),
                visit.materials(),
                record.annulment());
    }
}
