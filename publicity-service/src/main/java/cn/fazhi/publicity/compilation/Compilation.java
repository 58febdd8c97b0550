package cn.fazhi.publicity.compilation;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.CompilationState;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateInFuture;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;

/** A compilation of policies and regulations (政策法规汇编) that the bureau has produced. */
@Entity
@Table(name = "compilation")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class Compilation extends AggregateRoot {

    private String sourceReference;
    private String title;
    private LocalDate businessDate;
    private String annulmentReason;
    private LocalDate annulledOn;

    protected Compilation() {}

    Compilation(DivisionCode division, String title, LocalDate producedOn, String sourceReference, LocalDate today) {
        super(division);
        this.sourceReference = sourceReference;
        this.title = title;
        produceOn(producedOn, today);
    }

    /** Sets right what was entered wrong; what the correction leaves out stays. */
    void correct(Correction correction, LocalDate today) {
        refuseIfAnnulled();
        title = correction.title().orElse(title);
        correction.division().ifPresent(this::moveTo);
        produceOn(correction.producedOn().orElse(businessDate), today);
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    private void produceOn(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new DateInFuture("/producedOn", on);
        }
        businessDate = on;
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new CompilationAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.COMPILATION;
    }

    @Override
    protected CompilationState state() {
        return new CompilationState(
                id(), revision(), division().value(), businessDate, title, producedOn(), annulment());
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

    LocalDate producedOn() {
        return businessDate;
    }
}
