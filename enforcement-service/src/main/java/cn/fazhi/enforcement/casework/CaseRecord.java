package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.CaseState;
import cn.fazhi.contracts.CaseState.Cause;
import cn.fazhi.contracts.CaseState.Source;
import cn.fazhi.contracts.CaseState.Status;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.enforcement.employer.ConcernsEmployer;
import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.AggregateRoot;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is kept of a case; what may happen to it says {@link LabourCase}. */
@MappedSuperclass
abstract class CaseRecord extends AggregateRoot implements ConcernsEmployer {

    String sourceReference;
    String complaintReference;

    @Embedded
    CaseNumber number;

    @Enumerated(EnumType.STRING)
    Cause cause;

    @Enumerated(EnumType.STRING)
    Source source;

    @Enumerated(EnumType.STRING)
    Status status;

    @Embedded
    EmployerReference employer;

    /** The day of filing. */
    LocalDate businessDate;

    @Embedded
    Investigation investigation;

    @ElementCollection
    @CollectionTable(name = "labour_case_inspector", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    List<Inspector> inspectors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "labour_case_legal_review", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    List<LegalReview> legalReviews = new ArrayList<>();

    LocalDate discussedOn;
    LocalDate hearingOfferedOn;

    @ElementCollection
    @CollectionTable(name = "labour_case_decision", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    List<Decision> decisions = new ArrayList<>();

    @Embedded
    Ending ending;

    String annulmentReason;
    LocalDate annulledOn;

    protected CaseRecord() {}

    CaseRecord(DivisionCode division) {
        super(division);
    }

    String caseNumber() {
        return number.text();
    }

    Orders orders() {
        return new Orders(decisions);
    }

    @Override
    public void restateEmployer(EmployerReference survivor) {
        employer = employer.restatedAs(survivor);
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.CASE;
    }

    @Override
    protected CaseState state() {
        return new CaseState(
                id(),
                revision(),
                division().value(),
                businessDate,
                status,
                caseNumber(),
                cause,
                source,
                employer.snapshot(),
                businessDate,
                investigation.dueOn(),
                investigation.endedOn(),
                investigation.decisionDueOn(),
                ending == null ? null : ending.on(),
                ending == null ? null : ending.closingReason(),
                ending == null ? null : ending.transferredTo(),
                decisions.stream()
                        .filter(Decision::inForce)
                        .map(Decision::state)
                        .toList(),
                annulledOn == null ? null : new Annulment(annulmentReason, annulledOn));
    }

    /** What the state leaves out. */
    CaseDetails details() {
        return new CaseDetails(
                sourceReference,
                complaintReference,
                investigation,
                List.copyOf(inspectors),
                List.copyOf(legalReviews),
                discussedOn,
                hearingOfferedOn,
                List.copyOf(decisions));
    }
}
