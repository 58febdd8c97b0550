package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.WageRecoveryState;
import cn.fazhi.contracts.WageRecoveryState.Status;
import cn.fazhi.enforcement.employer.ConcernsEmployer;
import cn.fazhi.enforcement.employer.EmployerReference;
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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Filter;

/** Wages won back for workers (追回工资), with or without a case; counted once it is confirmed. */
@Entity
@Table(name = "wage_recovery")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class WageRecovery extends AggregateRoot implements ConcernsEmployer {

    private String sourceReference;
    private LocalDate businessDate;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Embedded
    private EmployerReference employer;

    private Money amount;
    private Money claimedAmount;
    private int statedWorkers;
    private int listedWorkers;

    @ElementCollection
    @CollectionTable(name = "wage_recovery_worker", joinColumns = @JoinColumn(name = "wage_recovery_id"))
    @OrderColumn(name = "position")
    private List<Worker> workers = new ArrayList<>();

    private LocalDate confirmedOn;
    private String annulmentReason;
    private LocalDate annulledOn;

    protected WageRecovery() {}

    WageRecovery(DivisionCode division, Payment payment, String sourceReference, LocalDate today) {
        super(division);
        this.sourceReference = sourceReference;
        this.status = Status.RECORDED;
        take(payment, today);
    }

    /** From now on it counts. */
    void confirm(LocalDate today) {
        refuseIfAnnulled();
        if (status == Status.CONFIRMED) {
            throw new WageRecoveryAlreadyConfirmed(id());
        }
        status = Status.CONFIRMED;
        confirmedOn = today;
    }

    /** Sets right what was entered wrong; what is confirmed stays confirmed. */
    void correct(DivisionCode to, Payment payment, LocalDate today) {
        refuseIfAnnulled();
        moveTo(to);
        take(payment, today);
    }

    @Override
    public void restateEmployer(EmployerReference survivor) {
        employer = employer.restatedAs(survivor);
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    private void take(Payment payment, LocalDate today) {
        if (payment.paidOn().isAfter(today)) {
            throw new DateInFuture("/paidOn", payment.paidOn());
        }
        employer = payment.employer();
        basis = payment.basis();
        amount = payment.amount();
        claimedAmount = payment.claimedAmount();
        businessDate = payment.paidOn();
        list(payment.workers());
    }

    private void list(Workers of) {
        statedWorkers = of.stated();
        listedWorkers = of.listed().size();
        if (!workers.equals(of.listed())) {
            workers.clear();
            workers.addAll(of.listed());
        }
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new WageRecoveryAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.WAGE_RECOVERY;
    }

    @Override
    protected WageRecoveryState state() {
        return new WageRecoveryState(
                id(),
                revision(),
                division().value(),
                businessDate,
                status,
                employer.snapshot(),
                amount.yuan(),
                workers.stream().map(Worker::workerKey).toList(),
                statedWorkers,
                claimedAmount == null ? null : claimedAmount.yuan(),
                annulment());
    }

    /** With the persons: reads the list, where it is not read yet. */
    Payment payment() {
        return new Payment(employer, basis, amount, claimedAmount, businessDate, new Workers(workers, statedWorkers));
    }

    Annulment annulment() {
        return annulledOn == null ? null : new Annulment(annulmentReason, annulledOn);
    }

    String sourceReference() {
        return sourceReference;
    }

    Status status() {
        return status;
    }

    Basis basis() {
        return basis;
    }

    EmployerReference employer() {
        return employer;
    }

    Money amount() {
        return amount;
    }

    Money claimedAmount() {
        return claimedAmount;
    }

    LocalDate paidOn() {
        return businessDate;
    }

    int statedWorkers() {
        return statedWorkers;
    }

    int listedWorkers() {
        return listedWorkers;
    }

    List<Worker> workers() {
        return List.copyOf(workers);
    }

    LocalDate confirmedOn() {
        return confirmedOn;
    }
}
