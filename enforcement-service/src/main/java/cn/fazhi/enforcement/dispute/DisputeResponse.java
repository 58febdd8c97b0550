package cn.fazhi.enforcement.dispute;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.DisputeState.Kind;
import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.contracts.DisputeState.Status;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Dispute")
record DisputeResponse(
        UUID id,
        long revision,
        DivisionCode division,
        String sourceReference,
        Kind kind,
        String caseNumber,
        Status status,
        LocalDate acceptedOn,
        LocalDate concludedOn,
        Outcome outcome,
        List<Hearing> hearings,
        List<UpwardReport> reports,
        List<LocalDate> jointAnalyses,
        Annulment annulment) {

    static DisputeResponse of(Dispute dispute) {
        return new DisputeResponse(
                dispute.id(),
                dispute.revision(),
                dispute.division(),
                dispute.sourceReference(),
                dispute.kind(),
                dispute.caseNumber(),
                dispute.status(),
                dispute.acceptedOn(),
                dispute.concludedOn(),
                dispute.outcome(),
                dispute.hearings(),
                dispute.reports(),
                dispute.jointAnalyses(),
                dispute.annulment());
    }
}
