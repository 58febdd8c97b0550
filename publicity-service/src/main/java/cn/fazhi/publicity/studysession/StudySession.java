package cn.fazhi.publicity.studysession;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.StudySessionState;
import cn.fazhi.contracts.StudySessionState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateInFuture;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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

/** A collective law study session (集体学法): planned, then held on some laws. */
@Entity
@Table(name = "study_session")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class StudySession extends AggregateRoot {

    private String sourceReference;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String subject;
    private LocalDate plannedOn;
    private LocalDate heldOn;
    private LocalDate businessDate;
    private int attendees;

    @ElementCollection
    @CollectionTable(name = "study_session_law", joinColumns = @JoinColumn(name = "study_session_id"))
    @OrderColumn(name = "position")
    @Column(name = "law")
    private List<String> laws = new ArrayList<>();

    private String annulmentReason;
    private LocalDate annulledOn;

    protected StudySession() {}

    StudySession(DivisionCode division, String subject, LocalDate plannedOn, String sourceReference) {
        super(division);
        this.status = Status.PLANNED;
        this.subject = subject;
        this.plannedOn = plannedOn;
        this.businessDate = plannedOn;
        this.sourceReference = sourceReference;
    }

    /** From this day on it counts, and so do its laws. */
    void hold(Completion completion, LocalDate today) {
        refuseIfAnnulled();
        if (status == Status.HELD) {
            throw new StudySessionAlreadyHeld(id());
        }
        carryOut(completion, today);
        status = Status.HELD;
    }

    /** Sets right what was entered wrong; what the correction leaves out stays. */
    void correct(Correction correction, LocalDate today) {
        refuseIfAnnulled();
        subject = correction.subject().orElse(subject);
        plannedOn = correction.plannedOn().orElse(plannedOn);
        correction.division().ifPresent(this::moveTo);
        if (status == Status.HELD) {
            carryOut(correction.over(new Completion(heldOn, laws, attendees)), today);
        } else if (correction.concernsCompletion()) {
            throw new StudySessionNotHeld(id());
        } else {
            businessDate = plannedOn;
        }
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    private void carryOut(Completion completion, LocalDate today) {
        if (completion.heldOn().isAfter(today)) {
            throw new DateInFuture("/heldOn", completion.heldOn());
        }
        heldOn = completion.heldOn();
        businessDate = completion.heldOn();
        attendees = completion.attendees();
        if (!laws.equals(completion.laws())) {
            laws.clear();
            laws.addAll(completion.laws());
        }
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new StudySessionAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.STUDY_SESSION;
    }

    @Override
    protected StudySessionState state() {
        return new StudySessionState(
                id(),
                revision(),
                division().value(),
                businessDate,
                status,
                subject,
                plannedOn,
                heldOn,
                laws(),
                attendees,
                annulment());
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

    String subject() {
        return subject;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    List<String> laws() {
        return List.copyOf(laws);
    }

    int attendees() {
        return attendees;
    }
}
