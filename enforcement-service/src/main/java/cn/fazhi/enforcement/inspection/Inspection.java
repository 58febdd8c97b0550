package cn.fazhi.enforcement.inspection;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.contracts.InspectionState.Result;
import cn.fazhi.contracts.InspectionState.Status;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.enforcement.employer.ConcernsEmployer;
import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.enforcement.employer.FollowsIndustry;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateInFuture;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Filter;

/** An inspection (检查) of one employer: planned, then completed by two or more certified inspectors. */
@Entity
@Table(name = "inspection")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
@FollowsIndustry(where = "root.completedOn is null")
class Inspection extends AggregateRoot implements ConcernsEmployer {

    private String sourceReference;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private EmployerReference employer;

    private LocalDate plannedOn;
    private LocalDate completedOn;
    private LocalDate businessDate;

    @Enumerated(EnumType.STRING)
    private Result result;

    private String findings;

    /** Every answer and every event has them: loaded by its key, an inspection brings them in the same statement. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "inspection_inspector", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "position")
    private List<Inspector> inspectors = new ArrayList<>();

    private String annulmentReason;
    private LocalDate annulledOn;

    protected Inspection() {}

    Inspection(
            DivisionCode division, Kind kind, EmployerReference employer, LocalDate plannedOn, String sourceReference) {
        super(division);
        this.kind = kind;
        this.employer = employer;
        this.plannedOn = plannedOn;
        this.businessDate = plannedOn;
        this.sourceReference = sourceReference;
        this.status = Status.PLANNED;
    }

    /** Ends the inspection: from this day on its employer counts as inspected. */
    void complete(Completion completion, LocalDate today) {
        refuseIfAnnulled();
        if (status != Status.PLANNED) {
            throw new InspectionAlreadyCompleted(id());
        }
        carryOut(completion, today);
        status = Status.COMPLETED;
    }

    /** Sets right what was entered wrong; what the correction leaves out stays. */
    void correct(Correction correction, LocalDate today) {
        refuseIfAnnulled();
        kind = correction.kind().orElse(kind);
        employer = correction.employer().orElse(employer);
        plannedOn = correction.plannedOn().orElse(plannedOn);
        correction.division().ifPresent(this::moveTo);
        businessDate = plannedOn;
        if (status == Status.COMPLETED) {
            carryOut(correction.over(new Completion(completedOn, result, findings, List.copyOf(inspectors))), today);
        } else if (correction.concernsCompletion()) {
            throw new InspectionNotCompleted(id());
        }
    }

    @Override
    public void restateEmployer(EmployerReference survivor) {
        employer = completedOn == null ? employer.restatedAhead(survivor) : employer.restatedAs(survivor);
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    private void carryOut(Completion completion, LocalDate today) {
        if (completion.on().isAfter(today)) {
            throw new DateInFuture("/completedOn", completion.on());
        }
        // 劳动保障监察条例 art. 16: no fewer than two inspectors
        if (completion.inspectors().stream()
                        .map(Inspector::certificateNumber)
                        .distinct()
                        .count()
                < 2) {
            throw new TwoInspectorsRequired(id());
        }
        completedOn = completion.on();
        businessDate = completion.on();
        result = completion.result();
        findings = completion.findings();
        if (!inspectors.equals(completion.inspectors())) {
            inspectors.clear();
            inspectors.addAll(completion.inspectors());
        }
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new InspectionAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.INSPECTION;
    }

    @Override
    protected InspectionState state() {
        return new InspectionState(
                id(),
                revision(),
                division().value(),
                businessDate,
                kind,
                status,
                employer.snapshot(),
                plannedOn,
                completedOn,
                result,
                inspectors.stream().map(Inspector::certificateNumber).toList(),
                annulment());
    }

    Annulment annulment() {
        return annulledOn == null ? null : new Annulment(annulmentReason, annulledOn);
    }

    String sourceReference() {
        return sourceReference;
    }

    Kind kind() {
        return kind;
    }

    Status status() {
        return status;
    }

    EmployerReference employer() {
        return employer;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    Result result() {
        return result;
    }

    String findings() {
        return findings;
    }

    List<Inspector> inspectors() {
        return List.copyOf(inspectors);
    }
}
