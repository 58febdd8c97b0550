package cn.fazhi.report.governance.training;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.ReviewerTrainingState;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateInFuture;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;

/** A training of legal reviewers (法制审核人员培训) that was held. */
@Entity
@Table(name = "reviewer_training")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class ReviewerTraining extends AggregateRoot {

    private String sourceReference;
    private String title;
    private LocalDate heldOn;
    private LocalDate businessDate;
    private int participants;
    private String annulmentReason;
    private LocalDate annulledOn;

    protected ReviewerTraining() {}

    ReviewerTraining(DivisionCode division, Session session, String sourceReference, LocalDate today) {
        super(division);
        this.sourceReference = sourceReference;
        enter(session, today);
    }

    /** Sets right what was entered wrong; what the correction leaves out stays. */
    void correct(Correction correction, LocalDate today) {
        refuseIfAnnulled();
        enter(correction.over(new Session(title, heldOn, participants)), today);
        correction.division().ifPresent(this::moveTo);
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    private void enter(Session session, LocalDate today) {
        if (session.heldOn().isAfter(today)) {
            throw new DateInFuture("/heldOn", session.heldOn());
        }
        title = session.title();
        heldOn = session.heldOn();
        businessDate = session.heldOn();
        participants = session.participants();
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new TrainingAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.REVIEWER_TRAINING;
    }

    @Override
    protected ReviewerTrainingState state() {
        return new ReviewerTrainingState(
                id(), revision(), division().value(), businessDate, title, heldOn, participants, annulment());
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

    LocalDate heldOn() {
        return heldOn;
    }

    int participants() {
        return participants;
    }
}
