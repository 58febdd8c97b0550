package cn.fazhi.report.governance.leader;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.LeaderState;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateInFuture;
import cn.fazhi.web.DateTooEarly;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;

/** A member of the Party group in charge of rule-of-law work (分管法治), from a first day until relieved. */
@Entity
@Table(name = "leader")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class Leader extends AggregateRoot {

    private String sourceReference;
    private String name;
    private String post;
    private LocalDate heldFrom;
    private LocalDate heldUntil;
    private LocalDate businessDate;
    private String annulmentReason;
    private LocalDate annulledOn;

    protected Leader() {}

    Leader(DivisionCode division, Office office, LocalDate from, String sourceReference, LocalDate today) {
        super(division);
        this.name = office.name();
        this.post = office.post();
        this.sourceReference = sourceReference;
        begin(from, today);
    }

    /** @param until the first day on which it no longer holds; it may lie ahead */
    void end(LocalDate until) {
        refuseIfAnnulled();
        if (heldUntil != null) {
            throw new LeaderAlreadyEnded(id());
        }
        heldUntil = until;
        requireOneDay();
    }

    /** Sets right what was entered wrong; what the correction leaves out stays. */
    void correct(Correction correction, LocalDate today) {
        refuseIfAnnulled();
        if (heldUntil == null && correction.until().isPresent()) {
            throw new LeaderNotEnded(id());
        }
        name = correction.name().orElse(name);
        post = correction.post().orElse(post);
        correction.division().ifPresent(this::moveTo);
        begin(correction.from().orElse(heldFrom), today);
        heldUntil = correction.until().orElse(heldUntil);
        requireOneDay();
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    private void begin(LocalDate from, LocalDate today) {
        refuseFuture("/from", from, today);
        heldFrom = from;
        businessDate = from;
    }

    private void requireOneDay() {
        if (heldUntil != null && !heldUntil.isAfter(heldFrom)) {
            throw new DateTooEarly("/until", heldUntil, heldFrom.plusDays(1));
        }
    }

    private static void refuseFuture(String pointer, LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            throw new DateInFuture(pointer, date);
        }
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new LeaderAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.LEADER;
    }

    @Override
    protected LeaderState state() {
        return new LeaderState(
                id(), revision(), division().value(), businessDate, post, heldFrom, heldUntil, annulment());
    }

    Annulment annulment() {
        return annulledOn == null ? null : new Annulment(annulmentReason, annulledOn);
    }

    String sourceReference() {
        return sourceReference;
    }

    String name() {
        return name;
    }

    String post() {
        return post;
    }

    LocalDate from() {
        return heldFrom;
    }

    LocalDate until() {
        return heldUntil;
    }
}
