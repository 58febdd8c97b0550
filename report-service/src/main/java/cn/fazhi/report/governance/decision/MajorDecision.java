package cn.fazhi.report.governance.decision;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.MajorDecisionState;
import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.contracts.MajorDecisionState.GatePassage;
import cn.fazhi.contracts.MajorDecisionState.Status;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateInFuture;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.Filter;

/** A major administrative decision (重大行政决策): proposed, then adopted once each of its five gates is passed or waived. */
@Entity
@Table(name = "major_decision")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class MajorDecision extends AggregateRoot {

    private String sourceReference;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String title;
    private LocalDate proposedOn;
    private LocalDate adoptedOn;
    private LocalDate businessDate;
    private String documentNumber;

    @ElementCollection
    @CollectionTable(name = "major_decision_gate", joinColumns = @JoinColumn(name = "decision_id"))
    @MapKeyColumn(name = "gate")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Gate, GateEntry> gates = new HashMap<>();

    private String annulmentReason;
    private LocalDate annulledOn;

    protected MajorDecision() {}

    MajorDecision(DivisionCode division, String title, LocalDate proposedOn, String sourceReference, LocalDate today) {
        super(division);
        this.status = Status.PROPOSED;
        this.title = title;
        this.sourceReference = sourceReference;
        proposeOn(proposedOn, today);
    }

    /** Records that the decision came through a gate; of an adopted one every gate is recorded already. */
    void record(Gate gate, GateEntry entry, LocalDate today) {
        refuseIfAnnulled();
        if (gates.containsKey(gate)) {
            throw new GateAlreadyRecorded(gate);
        }
        enter(gate, entry, "/on", today);
    }

    /** Adopts the decision: from that day on it counts. */
    void adopt(Adoption adoption, LocalDate today) {
        refuseIfAnnulled();
        if (status == Status.ADOPTED) {
            throw new DecisionAlreadyAdopted(id());
        }
        var open = EnumSet.allOf(Gate.class);
        open.removeAll(gates.keySet());
        if (!open.isEmpty()) {
            throw new GatesOpen(open);
        }
        carry(adoption, today);
        status = Status.ADOPTED;
    }

    /** Sets right what was entered wrong; what the correction leaves out stays. */
    void correct(Correction correction, LocalDate today) {
        refuseIfAnnulled();
        if (status == Status.PROPOSED && correction.concernsAdoption()) {
            throw new DecisionNotAdopted(id());
        }
        correction.gates().forEach((gate, entry) -> reenter(gate, entry, today));
        title = correction.title().orElse(title);
        correction.division().ifPresent(this::moveTo);
        proposeOn(correction.proposedOn().orElse(proposedOn), today);
        if (status == Status.ADOPTED) {
            carry(correction.over(new Adoption(adoptedOn, documentNumber)), today);
        }
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    private void reenter(Gate gate, GateEntry entry, LocalDate today) {
        if (!gates.containsKey(gate)) {
            throw new GateNotRecorded(gate);
        }
        enter(gate, entry, "/gates", today);
    }

    private void enter(Gate gate, GateEntry entry, String pointer, LocalDate today) {
        if (entry.waivedWithoutReason()) {
            throw new WaiverNeedsReason(gate);
        }
        refuseFuture(pointer, entry.on(), today);
        gates.put(gate, entry);
    }

    private void proposeOn(LocalDate on, LocalDate today) {
        refuseFuture("/proposedOn", on, today);
        proposedOn = on;
        businessDate = on;
    }

    private void carry(Adoption adoption, LocalDate today) {
        refuseFuture("/adoptedOn", adoption.on(), today);
        if (adoption.on().isBefore(earliestAdoption())) {
            throw new AdoptedTooEarly(adoption.on(), earliestAdoption());
        }
        adoptedOn = adoption.on();
        businessDate = adoption.on();
        documentNumber = adoption.documentNumber();
    }

    private LocalDate earliestAdoption() {
        var lastGate =
                Collections.max(gates.values().stream().map(GateEntry::on).toList());
        return lastGate.isAfter(proposedOn) ? lastGate : proposedOn;
    }

    private static void refuseFuture(String pointer, LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            throw new DateInFuture(pointer, date);
        }
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new DecisionAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.MAJOR_DECISION;
    }

    @Override
    protected MajorDecisionState state() {
        return new MajorDecisionState(
                id(),
                revision(),
                division().value(),
                businessDate,
                status,
                title,
                proposedOn,
                adoptedOn,
                gates().entrySet().stream()
                        .map(gate -> new GatePassage(
                                gate.getKey(),
                                gate.getValue().passage(),
                                gate.getValue().on()))
                        .toList(),
                annulment());
    }

    Annulment annulment() {
        return annulledOn == null ? null : new Annulment(annulmentReason, annulledOn);
    }

    /** In the order in which the law names them. */
    SortedMap<Gate, GateEntry> gates() {
        return new TreeMap<>(gates);
    }

    String sourceReference() {
        return sourceReference;
    }

    Status status() {
        return status;
    }

    String title() {
        return title;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    LocalDate adoptedOn() {
        return adoptedOn;
    }

    String documentNumber() {
        return documentNumber;
    }
}
