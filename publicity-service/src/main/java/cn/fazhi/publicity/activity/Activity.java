package cn.fazhi.publicity.activity;

import cn.fazhi.contracts.ActivityState;
import cn.fazhi.contracts.ActivityState.Audience;
import cn.fazhi.contracts.ActivityState.Kind;
import cn.fazhi.contracts.ActivityState.Occasion;
import cn.fazhi.contracts.ActivityState.Status;
import cn.fazhi.contracts.Annulment;
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

/** A publicity activity (普法活动), for the public or for the bureau's own staff: planned, then held. */
@Entity
@Table(name = "activity")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class Activity extends AggregateRoot {

    private String sourceReference;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private String title;
    private LocalDate plannedOn;
    private LocalDate heldOn;
    private LocalDate businessDate;
    private int materials;
    private int peopleAdvised;
    private String annulmentReason;
    private LocalDate annulledOn;

    protected Activity() {}

    Activity(DivisionCode division, Plan plan) {
        super(division);
        this.sourceReference = plan.sourceReference();
        this.status = Status.PLANNED;
        this.kind = plan.kind();
        this.audience = plan.audience();
        this.occasion = plan.occasion();
        this.title = plan.title();
        this.plannedOn = plan.plannedOn();
        this.businessDate = plan.plannedOn();
    }

    /** From this day on it counts, with what was handed out and whom it reached. */
    void hold(Completion completion, LocalDate today) {
        refuseIfAnnulled();
        if (status == Status.HELD) {
            throw new ActivityAlreadyHeld(id());
        }
        carryOut(completion, today);
        status = Status.HELD;
    }

    /** Sets right what was entered wrong; what the correction leaves out stays. */
    void correct(Correction correction, LocalDate today) {
        refuseIfAnnulled();
        kind = correction.kind().orElse(kind);
        audience = correction.audience().orElse(audience);
        occasion = correction.over(occasion);
        title = correction.title().orElse(title);
        plannedOn = correction.plannedOn().orElse(plannedOn);
        correction.division().ifPresent(this::moveTo);
        if (status == Status.HELD) {
            carryOut(correction.over(new Completion(heldOn, materials, peopleAdvised)), today);
        } else if (correction.concernsCompletion()) {
            throw new ActivityNotHeld(id());
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
        materials = completion.materials();
        peopleAdvised = completion.peopleAdvised();
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new ActivityAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.ACTIVITY;
    }

    @Override
    protected ActivityState state() {
        return new ActivityState(
                id(),
                revision(),
                division().value(),
                businessDate,
                status,
                kind,
                audience,
                occasion,
                title,
                plannedOn,
                heldOn,
                materials,
                peopleAdvised,
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

    Kind kind() {
        return kind;
    }

    Audience audience() {
        return audience;
    }

    Occasion occasion() {
        return occasion;
    }

    String title() {
        return title;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    int materials() {
        return materials;
    }

    int peopleAdvised() {
        return peopleAdvised;
    }
}
