package cn.fazhi.enforcement.project;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.ProjectState;
import cn.fazhi.contracts.ProjectState.Roster;
import cn.fazhi.contracts.ProjectState.Status;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.enforcement.employer.ConcernsEmployer;
import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateTooEarly;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;

/** A construction project (在建工程项目) with what safeguards its workers' wages, and its rosters month by month. */
@Entity
@Table(name = "project")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class Project extends AggregateRoot implements ConcernsEmployer {

    private String sourceReference;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String name;

    @Embedded
    private EmployerReference generalContractor;

    private LocalDate businessDate;
    private LocalDate startedOn;
    private LocalDate onboardedOn;
    private LocalDate closedOn;

    @Embedded
    private Safeguards safeguards = new Safeguards();

    @ElementCollection
    @CollectionTable(name = "project_roster", joinColumns = @JoinColumn(name = "project_id"))
    @MapKeyColumn(name = "month", length = 7)
    @Convert(attributeName = "key", converter = YearMonthConverter.class)
    private Map<YearMonth, Headcount> rosters = new HashMap<>();

    private String annulmentReason;
    private LocalDate annulledOn;

    protected Project() {}

    Project(
            DivisionCode division,
            String name,
            EmployerReference generalContractor,
            LocalDate startedOn,
            String sourceReference,
            LocalDate today) {
        super(division);
        this.name = name;
        this.generalContractor = generalContractor;
        this.startedOn = startedOn;
        this.businessDate = startedOn;
        this.sourceReference = sourceReference;
        this.status = Status.UNDER_CONSTRUCTION;
        span(today).requireNotFuture("/startedOn", startedOn);
    }

    /** Brings the project on the wage platform: from that day on it counts there. */
    void onboard(LocalDate on, LocalDate today) {
        refuseIfAnnulled();
        if (onboardedOn != null) {
            throw new ProjectStepAlreadyRecorded(ProjectStep.ONBOARDING);
        }
        span(today).requireWithin("/onboardedOn", on);
        onboardedOn = on;
    }

    /** Records the workers of a month; a month has one roster. */
    void record(YearMonth month, Headcount headcount, LocalDate today) {
        refuseIfAnnulled();
        if (rosters.containsKey(month)) {
            throw new RosterAlreadyRecorded(month);
        }
        span(today).requireWithin("/month", month);
        enter(month, headcount);
    }

    /** Records whether a safeguard is required, and the day on which it began or ended. */
    void record(SafeguardKind kind, SafeguardChange change, LocalDate today) {
        refuseIfAnnulled();
        safeguards.record(kind, change, span(today));
    }

    /** Ends construction: from that day on the project counts no more. */
    void close(LocalDate on, LocalDate today) {
        refuseIfAnnulled();
        if (closedOn != null) {
            throw new ProjectStepAlreadyRecorded(ProjectStep.CLOSURE);
        }
        requireLastStep(on, today);
        closedOn = on;
        status = Status.CLOSED;
    }

    /** Sets right what was entered wrong; what the correction leaves out stays. */
    void correct(Correction correction, LocalDate today) {
        refuseIfAnnulled();
        correction.withdrawnSteps().forEach(this::withdraw);
        correction.withdrawnRosters().forEach(month -> rosters.remove(requireRecorded(month)));
        name = correction.name().orElse(name);
        generalContractor = correction.generalContractor().orElse(generalContractor);
        startedOn = correction.startedOn().orElse(startedOn);
        correction.division().ifPresent(this::moveTo);
        correction.onboardedOn().ifPresent(this::redateOnboarding);
        correction.closedOn().ifPresent(this::redateClosure);
        correction.safeguards().forEach(safeguards::correct);
        correction.rosters().forEach((month, headcount) -> enter(requireRecorded(month), headcount));
        requireOrder(today);
        businessDate = startedOn;
    }

    @Override
    public void restateEmployer(EmployerReference survivor) {
        generalContractor = generalContractor.restatedAs(survivor);
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    private void enter(YearMonth month, Headcount headcount) {
        if (headcount.realName() > headcount.workers()) {
            throw new RealNameExceedsWorkers(month, headcount);
        }
        rosters.put(month, headcount);
    }

    private void withdraw(ProjectStep step) {
        switch (step) {
            case ONBOARDING -> redateOnboarding(null);
            case CLOSURE -> {
                redateClosure(null);
                status = Status.UNDER_CONSTRUCTION;
            }
            default -> safeguards.withdraw(step);
        }
    }

    private void redateOnboarding(LocalDate on) {
        if (onboardedOn == null) {
            throw new ProjectStepNotRecorded(ProjectStep.ONBOARDING);
        }
        onboardedOn = on;
    }

    private void redateClosure(LocalDate on) {
        if (closedOn == null) {
            throw new ProjectStepNotRecorded(ProjectStep.CLOSURE);
        }
        closedOn = on;
    }

    private YearMonth requireRecorded(YearMonth month) {
        if (!rosters.containsKey(month)) {
            throw new RosterNotRecorded(month);
        }
        return month;
    }

    private void requireOrder(LocalDate today) {
        var span = span(today);
        span.requireNotFuture("/startedOn", startedOn);
        if (closedOn != null) {
            requireLastStep(closedOn, today);
        }
        if (onboardedOn != null) {
            span.requireWithin("/onboardedOn", onboardedOn);
        }
        safeguards.requireOrder(span);
        rosters().keySet().forEach(month -> span.requireWithin("/rosters", month));
    }

    /** Closure comes last; only an account or a deposit may end later. */
    private void requireLastStep(LocalDate closure, LocalDate today) {
        span(today).requireNotFuture("/closedOn", closure);
        var months = rosters.keySet().stream().map(month -> month.atDay(1));
        var earliest = Stream.of(Stream.of(startedOn), Stream.ofNullable(onboardedOn), safeguards.beginnings(), months)
                .flatMap(dates -> dates)
                .max(LocalDate::compareTo)
                .orElseThrow();
        if (closure.isBefore(earliest)) {
            throw new DateTooEarly("/closedOn", closure, earliest);
        }
    }

    private Span span(LocalDate today) {
        return new Span(startedOn, closedOn, today);
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new ProjectAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.PROJECT;
    }

    @Override
    protected ProjectState state() {
        return new ProjectState(
                id(),
                revision(),
                division().value(),
                businessDate,
                status,
                name,
                generalContractor.snapshot(),
                startedOn,
                onboardedOn,
                closedOn,
                safeguards.of(SafeguardKind.WAGE_ACCOUNT).state(),
                safeguards.of(SafeguardKind.DEPOSIT).state(),
                safeguards.of(SafeguardKind.AGENCY_PAY).state(),
                rosters().entrySet().stream()
                        .map(roster -> new Roster(
                                roster.getKey(),
                                roster.getValue().workers(),
                                roster.getValue().realName()))
                        .toList(),
                annulment());
    }

    Annulment annulment() {
        return annulledOn == null ? null : new Annulment(annulmentReason, annulledOn);
    }

    /** In order of months. */
    SortedMap<YearMonth, Headcount> rosters() {
        return new TreeMap<>(rosters);
    }

    String sourceReference() {
        return sourceReference;
    }

    Status status() {
        return status;
    }

    String name() {
        return name;
    }

    EmployerReference generalContractor() {
        return generalContractor;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate onboardedOn() {
        return onboardedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    Safeguard safeguard(SafeguardKind kind) {
        return safeguards.of(kind);
    }
}
