package cn.fazhi.enforcement.employer;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.EmployerState;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateInFuture;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "survivor_id", length = 16)
    private UUID mergedInto;

    private String annulmentReason;
    private LocalDate annulledOn;

    protected Employer() {}

    Employer(DivisionCode division, Particulars particulars, String sourceReference, LocalDate today) {
        super(division);
        this.sourceReference = sourceReference;
        take(particulars, today);
    }

    /** Sets right what was entered wrong; records of what has been done keep its name and industry of their day. */
    void correct(DivisionCode to, Particulars particulars, LocalDate today) {
        refuseIfMerged();
        refuseIfAnnulled();
        moveTo(to);
        take(particulars, today);
    }

    /** Takes back the registration; its credit code may then be registered again. */
    void annul(String reason, LocalDate today) {
        refuseIfMerged();
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    /**
     * Two registrations were one employer: from now on only the other stands. An annulled one may still be merged, for
     * there are records that name it.
     *
     * @return the credit code that the other had been missing and is to take over; this one then has it no more
     */
    Optional<CreditCode> mergeInto(Employer survivor) {
        refuseIfMerged();
        if (survivor.id().equals(id())) {
            throw new MergerIntoItself(id());
        }
        survivor.refuseIfMerged();
        survivor.refuseIfAnnulled();
        if (creditCode != null && survivor.creditCode != null && !creditCode.equals(survivor.creditCode)) {
            throw new CreditCodesDiffer(id(), survivor.id());
        }
        mergedInto = survivor.id();
        return survivor.creditCode == null ? handOverCode() : Optional.empty();
    }

    private Optional<CreditCode> handOverCode() {
        var code = Optional.ofNullable(creditCode);
        creditCode = null;
        return code;
    }

    void takeOver(CreditCode code) {
        creditCode = code;
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

    private void refuseIfMerged() {
        if (mergedInto != null) {
            throw new EmployerMerged(id(), mergedInto);
        }
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
        return new EmployerState(
                id(), revision(), division().value(), businessDate, code, name, industry, mergedInto, annulment());
    }

    EmployerReference reference() {
        return new EmployerReference(id(), creditCode == null ? null : creditCode.value(), name, industry);
    }

    Particulars particulars() {
        return new Particulars(creditCode, name, industry, businessDate);
    }

    /** Null while it stands for itself. */
    UUID mergedInto() {
        return mergedInto;
    }

    Annulment annulment() {
        return annulled() ? new Annulment(annulmentReason, annulledOn) : null;
    }

    String sourceReference() {
        return sourceReference;
    }
}
