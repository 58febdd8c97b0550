package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.CaseState.Cause;
import cn.fazhi.contracts.CaseState.ClosingReason;
import cn.fazhi.contracts.CaseState.DecisionKind;
import cn.fazhi.contracts.CaseState.Recipient;
import cn.fazhi.contracts.CaseState.Source;
import cn.fazhi.contracts.CaseState.Status;
import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.identity.DivisionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Case")
record CaseResponse(
        UUID id,
        long revision,
        DivisionCode division,
        String sourceReference,
        @Schema(examples = "枣市中人社监立字〔2021〕3号") String caseNumber,
        String complaintReference,
        Cause cause,
        Source source,
        Status status,
        EmployerSnapshot employer,
        LocalDate filedOn,
        LocalDate investigationStartedOn,
        LocalDate extendedOn,

        @Schema(description = "The last day of the investigation, by working days")
        LocalDate investigationDueOn,

        LocalDate investigatedOn,

        @Schema(description = "The last day for the decision, by working days")
        LocalDate decisionDueOn,

        List<Inspector> inspectors,
        List<LegalReview> legalReviews,
        LocalDate discussedOn,
        LocalDate hearingOfferedOn,

        @Schema(description = "In the order they were made, revoked ones too")
        List<Decided> decisions,

        LocalDate endedOn,
        ClosingReason closingReason,
        Recipient transferredTo,
        Annulment annulment) {

    @Schema(name = "CaseDecision")
    record Decided(
            @Schema(examples = "1") int number,
            DecisionKind kind,
            LocalDate on,
            @Schema(description = "Yuan") BigDecimal fine,
            boolean major,
            boolean legallyReviewed,
            Outcome outcome,
            LocalDate outcomeOn) {

        static List<Decided> of(List<Decision> decisions) {
            return IntStream.range(0, decisions.size())
                    .mapToObj(place -> of(place + 1, decisions.get(place)))
                    .toList();
        }

        private static Decided of(int number, Decision decision) {
            return new Decided(
                    number,
                    decision.kind(),
                    decision.on(),
                    decision.fine(),
                    decision.major(),
                    decision.legallyReviewed(),
                    decision.outcome(),
                    decision.outcomeOn());
        }
    }

    static CaseResponse of(LabourCase labourCase) {
        var state = labourCase.state();
        var details = labourCase.details();
        return new CaseResponse(
                state.id(),
                state.revision(),
                labourCase.division(),
                details.sourceReference(),
                state.caseNumber(),
                details.complaintReference(),
                state.cause(),
                state.source(),
                state.status(),
                state.employer(),
                state.filedOn(),
                details.investigation().startedOn(),
                details.investigation().extendedOn(),
                state.investigationDueOn(),
                state.investigatedOn(),
                state.decisionDueOn(),
                details.inspectors(),
                details.legalReviews(),
                details.discussedOn(),
                details.hearingOfferedOn(),
                Decided.of(details.decisions()),
                state.endedOn(),
                state.closingReason(),
                state.transferredTo(),
                state.annulment());
    }
}
