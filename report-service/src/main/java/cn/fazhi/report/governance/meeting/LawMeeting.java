package cn.fazhi.report.governance.meeting;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.LawMeetingState;
import cn.fazhi.contracts.LawMeetingState.Status;
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

/** A meeting of the Party group on rule-of-law work (党组研究法治): planned, then held with minutes. */
@Entity
@Table(name = "law_meeting")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class LawMeeting extends AggregateRoot {

    private String sourceReference;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String subject;
    private LocalDate plannedOn;
    private LocalDate heldOn;
    private LocalDate businessDate;
    private String chair;
    private Integer attendees;
    private String conclusions;
    private String annulmentReason;
    private LocalDate annulledOn;

    protected LawMeeting() {}

    LawMeeting(DivisionCode division, String subject, LocalDate plannedOn, String sourceReference) {
        super(division);
        this.status = Status.PLANNED;
        this.subject = subject;
        this.plannedOn = plannedOn;
        this.businessDate = plannedOn;
        this.sourceReference = sourceReference;
    }

    /** Records that the meeting was held: from that day on it counts. */
    void hold(Minutes minutes, LocalDate today) {
        refuseIfAnnulled();
        if (status == Status.HELD) {
            throw new MeetingAlreadyHeld(id());
        }
        minute(minutes, today);
        status = Status.HELD;
    }

    /** Sets right what was entered wrong; what the correction leaves out stays. */
    void correct(Correction correction, LocalDate today) {
        refuseIfAnnulled();
        subject = correction.subject().orElse(subject);
        plannedOn = correction.plannedOn().orElse(plannedOn);
        correction.division().ifPresent(this::moveTo);
        if (status == Status.HELD) {
            minute(correction.over(new Minutes(heldOn, chair, attendees, conclusions)), today);
        } else if (correction.concernsMinutes()) {
            throw new MeetingNotHeld(id());
        } else {
            businessDate = plannedOn;
        }
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    private void minute(Minutes minutes, LocalDate today) {
        if (minutes.heldOn().isAfter(today)) {
            throw new DateInFuture("/heldOn", minutes.heldOn());
        }
        heldOn = minutes.heldOn();
        businessDate = minutes.heldOn();
        chair = minutes.chair();
        attendees = minutes.attendees();
        conclusions = minutes.conclusions();
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new MeetingAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.LAW_MEETING;
    }

    @Override
    protected LawMeetingState state() {
        return new LawMeetingState(
                id(), revision(), division().value(), businessDate, status, subject, plannedOn, heldOn, annulment());
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

    String chair() {
        return chair;
    }

    Integer attendees() {
        return attendees;
    }

    String conclusions() {
        return conclusions;
    }
}
