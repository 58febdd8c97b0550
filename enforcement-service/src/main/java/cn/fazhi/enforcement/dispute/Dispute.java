package cn.fazhi.enforcement.dispute;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.DisputeState;
import cn.fazhi.contracts.DisputeState.Kind;
import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.contracts.DisputeState.Status;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateTooEarly;
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

/** An administrative reconsideration (行政复议) or lawsuit (行政诉讼) against the bureau, from its acceptance to its outcome. */
@Entity
@Table(name = "dispute")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class Dispute extends AggregateRoot {

    private String sourceReference;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String caseNumber;
    private LocalDate businessDate;
    private LocalDate acceptedOn;
    private LocalDate concludedOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @ElementCollection
    @CollectionTable(name = "dispute_hearing", joinColumns = @JoinColumn(name = "dispute_id"))
    @OrderColumn(name = "position")
    private List<Hearing> hearings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "dispute_report", joinColumns = @JoinColumn(name = "dispute_id"))
    @OrderColumn(name = "position")
    private List<UpwardReport> reports = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "dispute_joint_analysis", joinColumns = @JoinColumn(name = "dispute_id"))
    @OrderColumn(name = "position")
    @Column(name = "held_on")
    private List<LocalDate> jointAnalyses = new ArrayList<>();

    private String annulmentReason;
    private LocalDate annulledOn;

    protected Dispute() {}

    Dispute(
            DivisionCode division,
            Kind kind,
            String caseNumber,
            LocalDate acceptedOn,
            String sourceReference,
            LocalDate today) {
        super(division);
        this.kind = kind;
        this.caseNumber = caseNumber;
        this.sourceReference = sourceReference;
        this.status = Status.ACCEPTED;
        accept(acceptedOn, today);
    }

    /** Records a hearing, and whether a responsible head had to attend and did. */
    void hear(Hearing hearing, LocalDate today) {
        refuseIfAnnulled();
        hearing.refuseTaken(hearings);
        span(today).requireWithin("/on", hearing.on());
        hearings.add(hearing);
    }

    /** Ends the dispute: from that day on its outcome counts. */
    void conclude(Conclusion conclusion, LocalDate today) {
        refuseIfAnnulled();
        if (status == Status.CONCLUDED) {
            throw new DisputeAlreadyConcluded(id());
        }
        requireLawful(conclusion, today);
        concludedOn = conclusion.on();
        outcome = conclusion.outcome();
        status = Status.CONCLUDED;
    }

    /** Records that it was reported upwards; its outcome is reported too. */
    void report(UpwardReport report, LocalDate today) {
        refuseIfAnnulled();
        report.refuseTaken(reports);
        span(today).requireSinceAcceptance("/on", report.on());
        reports.add(report);
    }

    /** Records a joint analysis with the court, before or after the conclusion. */
    void analyse(LocalDate on, LocalDate today) {
        refuseIfAnnulled();
        refuseTaken(on, jointAnalyses);
        span(today).requireSinceAcceptance("/on", on);
        jointAnalyses.add(on);
    }

    /** Sets right what was entered wrong; what the correction leaves out stays. */
    void correct(Correction correction, LocalDate today) {
        refuseIfAnnulled();
        if (correction.reopened()) {
            reopen();
        }
        if (correction.concernsConclusion()) {
            requireConcluded();
        }
        kind = correction.kind().orElse(kind);
        caseNumber = correction.over(caseNumber);
        correction.division().ifPresent(this::moveTo);
        accept(correction.acceptedOn().orElse(acceptedOn), today);
        concludedOn = correction.concludedOn().orElse(concludedOn);
        outcome = correction.outcome().orElse(outcome);
        correction.hearings().ifPresent(all -> replace(hearings, all));
        correction.reports().ifPresent(all -> replace(reports, all));
        correction.jointAnalyses().ifPresent(all -> replace(jointAnalyses, all));
        requireOrder(today);
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    private void accept(LocalDate on, LocalDate today) {
        new Span(on, null, today).requireWithin("/acceptedOn", on);
        acceptedOn = on;
        businessDate = on;
    }

    private void requireConcluded() {
        if (status != Status.CONCLUDED) {
            throw new DisputeNotConcluded(id());
        }
    }

    private void reopen() {
        requireConcluded();
        status = Status.ACCEPTED;
        concludedOn = null;
        outcome = null;
    }

    private static <T> void replace(List<T> present, List<T> all) {
        if (!present.equals(all)) {
            present.clear();
            present.addAll(all);
        }
    }

    private void requireOrder(LocalDate today) {
        if (status == Status.CONCLUDED) {
            requireLawful(new Conclusion(concludedOn, outcome), today);
        }
        var span = span(today);
        for (int i = 0; i < hearings.size(); i++) {
            hearings.get(i).refuseTaken(hearings.subList(0, i));
            span.requireWithin("/hearings/" + i + "/on", hearings.get(i).on());
        }
        for (int i = 0; i < reports.size(); i++) {
            reports.get(i).refuseTaken(reports.subList(0, i));
            span.requireSinceAcceptance("/reports/" + i + "/on", reports.get(i).on());
        }
        for (int i = 0; i < jointAnalyses.size(); i++) {
            refuseTaken(jointAnalyses.get(i), jointAnalyses.subList(0, i));
            span.requireSinceAcceptance("/jointAnalyses/" + i, jointAnalyses.get(i));
        }
    }

    private void requireLawful(Conclusion conclusion, LocalDate today) {
        new Span(acceptedOn, null, today).requireWithin("/concludedOn", conclusion.on());
        hearings.stream().map(Hearing::on).max(LocalDate::compareTo).ifPresent(last -> {
            if (conclusion.on().isBefore(last)) {
                throw new DateTooEarly("/concludedOn", conclusion.on(), last);
            }
        });
        var lawful = OutcomeLists.of(kind, conclusion.on());
        if (!lawful.contains(conclusion.outcome())) {
            throw new OutcomeNotInLaw(kind, conclusion.on(), conclusion.outcome(), lawful);
        }
    }

    private static void refuseTaken(LocalDate analysis, List<LocalDate> present) {
        if (present.contains(analysis)) {
            throw new JointAnalysisAlreadyRecorded(analysis);
        }
    }

    private Span span(LocalDate today) {
        return new Span(acceptedOn, concludedOn, today);
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new DisputeAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.DISPUTE;
    }

    @Override
    protected DisputeState state() {
        return new DisputeState(
                id(),
                revision(),
                division().value(),
                businessDate,
                status,
                kind,
                caseNumber,
                acceptedOn,
                concludedOn,
                outcome,
                hearings.stream().map(Hearing::state).toList(),
                reports.stream().map(UpwardReport::state).toList(),
                jointAnalyses(),
                annulment());
    }

    Annulment annulment() {
        return annulledOn == null ? null : new Annulment(annulmentReason, annulledOn);
    }

    String sourceReference() {
        return sourceReference;
    }

    Kind kind() {
        return kind;
    }

    Status status() {
        return status;
    }

    String caseNumber() {
        return caseNumber;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    LocalDate concludedOn() {
        return concludedOn;
    }

    Outcome outcome() {
        return outcome;
    }

    List<Hearing> hearings() {
        return List.copyOf(hearings);
    }

    List<UpwardReport> reports() {
        return List.copyOf(reports);
    }

    List<LocalDate> jointAnalyses() {
        return List.copyOf(jointAnalyses);
    }
}
