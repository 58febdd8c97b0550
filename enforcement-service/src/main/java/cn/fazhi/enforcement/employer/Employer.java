package cn.fazhi.enforcement.employer;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.EmployerState;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateInFuture;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * An employer (用人单位). It carries no division filter: a county finds the neighbour's employer instead of registering it
 * again. Changes are kept inside the division by the use cases.
 */
@Entity
@Table(name = "employer")
class Employer extends AggregateRoot {

    private String sourceReference;
    private LocalDate businessDate;
    private CreditCode creditCode;
    private String name;
    private String industry;
    private String annulmentReason;
    private LocalDate annulledOn;

    protected Employer() {}

    Employer(DivisionCode division, Particulars particulars, String sourceReference, LocalDate today) {
        super(division);
        this.sourceReference = sourceReference;
        take(particulars, today);
    }

    /** Sets right what was entered wrong; records that already name the employer keep what was true on their day. */
    void correct(DivisionCode to, Particulars particulars, LocalDate today) {
        refuseIfAnnulled();
        moveTo(to);
        take(particulars, today);
    }

    /** Takes back the registration; its credit code may then be registered again. */
    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    private void take(Particulars particulars, LocalDate today) {
        if (particulars.registeredOn().isAfter(today)) {
            throw new DateInFuture("/registeredOn", particulars.registeredOn());
        }
        creditCode = particulars.creditCode();
        name = particulars.name();
        industry = particulars.industry();
        businessDate = particulars.registeredOn();
    }

    private void refuseIfAnnulled() {
        if (annulled()) {
            throw new EmployerAnnulled(id());
        }
    }

    boolean annulled() {
        return annulledOn != null;
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.EMPLOYER;
    }

    @Override
    protected EmployerState state() {
        var code = creditCode == null ? null : creditCode.value();
        return new EmployerState(id(), revision(), division().value(), businessDate, code, name, industry, annulment());
    }

    EmployerReference reference() {
        return new EmployerReference(id(), creditCode == null ? null : creditCode.value(), name, industry);
    }

    Particulars particulars() {
        return new Particulars(creditCode, name, industry, businessDate);
    }

    Annulment annulment() {
        return annulled() ? new Annulment(annulmentReason, annulledOn) : null;
    }

    String sourceReference() {
        return sourceReference;
    }
}
