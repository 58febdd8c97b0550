package cn.fazhi.publicity.enterprisevisit;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.EnterpriseVisitState;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateInFuture;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A visit to an enterprise (企业走访) that explains the law to it. */
@Entity
@Table(name = "enterprise_visit")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class EnterpriseVisit extends AggregateRoot {

    private String sourceReference;
    private LocalDate businessDate;

    @Embedded
    private Enterprise enterprise;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID teamId;

    private int materials;
    private String annulmentReason;
    private LocalDate annulledOn;

    protected EnterpriseVisit() {}

    EnterpriseVisit(DivisionCode division, Visit visit, String sourceReference, LocalDate today) {
        super(division);
        this.sourceReference = sourceReference;
        take(visit, today);
    }

    /** Sets right what was entered wrong. */
    void correct(DivisionCode to, Visit visit, LocalDate today) {
        refuseIfAnnulled();
        moveTo(to);
        take(visit, today);
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    private void take(Visit visit, LocalDate today) {
        if (visit.visitedOn().isAfter(today)) {
            throw new DateInFuture("/visitedOn", visit.visitedOn());
        }
        businessDate = visit.visitedOn();
        enterprise = visit.enterprise();
        teamId = visit.teamId();
        materials = visit.materials();
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new EnterpriseVisitAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.ENTERPRISE_VISIT;
    }

    @Override
    protected EnterpriseVisitState state() {
        return new EnterpriseVisitState(
                id(),
                revision(),
                division().value(),
                businessDate,
                businessDate,
                enterprise.snapshot(),
                teamId,
                materials,
                annulment());
    }

    Visit visit() {
        return new Visit(businessDate, enterprise, teamId, materials);
    }

    Annulment annulment() {
        return annulledOn == null ? null : new Annulment(annulmentReason, annulledOn);
    }

    String sourceReference() {
        return sourceReference;
    }
}
