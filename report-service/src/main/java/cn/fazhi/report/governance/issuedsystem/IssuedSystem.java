package cn.fazhi.report.governance.issuedsystem;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.IssuedSystemState;
import cn.fazhi.contracts.IssuedSystemState.Kind;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateInFuture;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;

/** A system, plan or list of key points that the bureau issued (印发制度方案). */
@Entity
@Table(name = "issued_system")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class IssuedSystem extends AggregateRoot {

    private String sourceReference;
    private String title;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String documentNumber;
    private LocalDate issuedOn;
    private LocalDate businessDate;
    private String annulmentReason;
    private LocalDate annulledOn;

    protected IssuedSystem() {}

    IssuedSystem(DivisionCode division, Issue issue, String sourceReference, LocalDate today) {
        super(division);
        this.sourceReference = sourceReference;
        enter(issue, today);
    }

    /** Sets right what was entered wrong; what the correction leaves out stays. */
    void correct(Correction correction, LocalDate today) {
        refuseIfAnnulled();
        enter(correction.over(new Issue(title, kind, documentNumber, issuedOn)), today);
        correction.division().ifPresent(this::moveTo);
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    private void enter(Issue issue, LocalDate today) {
        if (issue.on().isAfter(today)) {
            throw new DateInFuture("/issuedOn", issue.on());
        }
        title = issue.title();
        kind = issue.kind();
        documentNumber = issue.documentNumber();
        issuedOn = issue.on();
        businessDate = issue.on();
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new IssuedSystemAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.ISSUED_SYSTEM;
    }

    @Override
    protected IssuedSystemState state() {
        return new IssuedSystemState(
                id(),
                revision(),
                division().value(),
                businessDate,
                title,
                kind,
                documentNumber.equals(DocumentNumber.NONE) ? null : documentNumber,
                issuedOn,
                annulment());
    }

    Annulment annulment() {
        return annulledOn == null ? null : new Annulment(annulmentReason, annulledOn);
    }

    String sourceReference() {
        return sourceReference;
    }

    String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }
}
