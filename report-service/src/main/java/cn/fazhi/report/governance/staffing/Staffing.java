package cn.fazhi.report.governance.staffing;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.StaffingState;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateInFuture;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.Filter;

/** How many people of a bureau do rule-of-law work, stated from time to time; each statement holds until the next. */
@Entity
@Table(name = "staffing")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class Staffing extends AggregateRoot {

    private String sourceReference;

    /** True while the record counts, null from its annulment on: a division has one that counts. */
    private Boolean inForce;

    private LocalDate businessDate;

    @ElementCollection
    @CollectionTable(name = "staffing_statement", joinColumns = @JoinColumn(name = "staffing_id"))
    @MapKeyColumn(name = "stated_on")
    private Map<LocalDate, Headcount> statements = new HashMap<>();

    private String annulmentReason;
    private LocalDate annulledOn;

    protected Staffing() {}

    Staffing(DivisionCode division, LocalDate on, Headcount headcount, String sourceReference, LocalDate today) {
        super(division);
        this.sourceReference = sourceReference;
        this.inForce = true;
        enter("/on", on, headcount, today);
    }

    /** States the staffing anew; a day before other statements is as good. */
    void state(LocalDate on, Headcount headcount, LocalDate today) {
        refuseIfAnnulled();
        enter("/on", on, headcount, today);
    }

    /** Sets right what was entered wrong; what the correction leaves out stays. */
    void correct(Correction correction, LocalDate today) {
        refuseIfAnnulled();
        correction.statement().ifPresent(statement -> restate(statement, today));
        correction.withdrawn().ifPresent(this::withdraw);
        correction.division().ifPresent(this::moveTo);
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
        inForce = null;
    }

    private void restate(StatementCorrection correction, LocalDate today) {
        var present = take(correction.on());
        enter(
                "/statement/correctedOn",
                correction.correctedOn().orElse(correction.on()),
                correction.over(present),
                today);
    }

    private void withdraw(LocalDate on) {
        take(on);
        if (statements.isEmpty()) {
            throw new LastStatement(on);
        }
        beginWithTheFirst();
    }

    private Headcount take(LocalDate on) {
        var present = statements.remove(on);
        if (present == null) {
            throw new NoStatement(on);
        }
        return present;
    }

    private void enter(String pointer, LocalDate on, Headcount headcount, LocalDate today) {
        if (on.isAfter(today)) {
            throw new DateInFuture(pointer, on);
        }
        if (statements.containsKey(on)) {
            throw new StatementAlreadyMade(on);
        }
        statements.put(on, headcount);
        beginWithTheFirst();
    }

    private void beginWithTheFirst() {
        businessDate = Collections.min(statements.keySet());
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new StaffingAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.STAFFING;
    }

    @Override
    protected StaffingState state() {
        var inOrder = statements().entrySet().stream()
                .map(statement -> new StaffingState.Statement(
                        statement.getKey(),
                        statement.getValue().section(),
                        statement.getValue().reviewers(),
                        statement.getValue().officers()))
                .toList();
        return new StaffingState(id(), revision(), division().value(), businessDate, inOrder, annulment());
    }

    Annulment annulment() {
        return annulledOn == null ? null : new Annulment(annulmentReason, annulledOn);
    }

    String sourceReference() {
        return sourceReference;
    }

    SortedMap<LocalDate, Headcount> statements() {
        return new TreeMap<>(statements);
    }
}
