package cn.fazhi.report.document;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.ReportDocumentState;
import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.contracts.ReportDocumentState.Validity;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateInFuture;
import cn.fazhi.web.DateTooEarly;
import cn.fazhi.web.DateTooLate;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.LazyGroup;

/**
 * The annual report on rule-of-law government of a division and year: drafted, submitted, approved, published once its
 * disclosure has brought back an index number.
 */
@Entity
@Table(name = "report_document")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class ReportDocument extends AggregateRoot {

    private String sourceReference;

    /** True while the report counts, null from its annulment on: a division and year has one that counts. */
    private Boolean inForce;

    private int reportYear;
    private LocalDate businessDate;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private Metadata metadata;

    /** Null before. */
    @Embedded
    private Approval approval;

    private LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    private Validity validity;

    /** Null before. */
    @Embedded
    private Delivery delivery;

    private String indexNumber;

    /** Of the disclosure in force; null while there is none. */
    private LocalDate disclosedOn;

    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("sections")
    @Convert(converter = SectionsConverter.class)
    @Column(columnDefinition = "longtext")
    private List<Section> sections;

    /** The text as it was published, its figures as they were then; null before. */
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("published")
    @Convert(converter = SectionsConverter.class)
    @Column(columnDefinition = "longtext")
    private List<Section> publishedSections;

    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("published")
    @Convert(converter = FiguresConverter.class)
    @Column(columnDefinition = "longtext")
    private List<PublishedFigure> publishedFigures;

    private Instant publishedAsOf;
    private Long publishedMoment;
    private Long publishedCatalogue;

    @Embedded
    private Signatures signatures;

    private String annulmentReason;
    private LocalDate annulledOn;

    protected ReportDocument() {}

    ReportDocument(DivisionCode division, int year, Metadata metadata, String sourceReference, LocalDate today) {
        super(division);
        refuseFuture("/year", LocalDate.of(year, 1, 1), today);
        this.sourceReference = sourceReference;
        this.inForce = true;
        this.reportYear = year;
        this.businessDate = LocalDate.of(year, 12, 31);
        this.status = Status.DRAFT;
        this.metadata = metadata;
        this.validity = Validity.VALID;
        this.sections = List.of();
    }

    void replaceSections(List<Section> replacement) {
        require(Status.DRAFT);
        Outline.refuseMalformedFigures(replacement);
        sections = List.copyOf(replacement);
    }

    /** Hands the draft in for approval; from here on its text stands. */
    void submit(String by, LocalDate today) {
        require(Status.DRAFT);
        var missing = Outline.missing(sections);
        if (!missing.isEmpty()) {
            throw new SectionsMissing(missing);
        }
        status = Status.SUBMITTED;
        signatures = Signatures.ofSubmission(by, today);
    }

    void approve(Approval given, String by, LocalDate today) {
        require(Status.SUBMITTED);
        if (by.equals(signatures.submittedBy())) {
            throw new ApprovedBySubmitter(id());
        }
        make(given, today);
        status = Status.APPROVED;
        signatures = signatures.withApproval(by, today);
    }

    /** Gives the report back to its editors; one that was delivered has left the house. */
    void sendBack(String reason) {
        require(Status.SUBMITTED, Status.APPROVED);
        if (delivery != null) {
            throw new ReportAlreadyDelivered(id());
        }
        status = Status.DRAFT;
        signatures = Signatures.ofReturn(reason);
        approval = null;
    }

    void deliver(Delivery to, LocalDate today) {
        require(Status.APPROVED, Status.PUBLISHING, Status.PUBLISHED);
        if (delivery != null) {
            throw new ReportAlreadyDelivered(id());
        }
        enter(to, today);
    }

    /**
     * Sends the report to be disclosed; it is public once its index number is back.
     *
     * @param binding asked for the text once nothing else is in the way
     */
    void publish(LocalDate on, Supplier<PublishedText> binding, LocalDate today) {
        require(Status.APPROVED);
        refuseBeforeMade("/issuedOn", on, today);
        var asPublished = binding.get();
        issuedOn = on;
        publishedSections = List.copyOf(asPublished.sections());
        publishedFigures = List.copyOf(asPublished.figures());
        publishedAsOf = asPublished.asOf();
        publishedMoment = asPublished.moment();
        publishedCatalogue = asPublished.catalogue();
        status = Status.PUBLISHING;
    }

    /**
     * Takes over what its disclosure says. The text that was published keeps the day on which it was issued.
     *
     * @param disclosure the one in force
     * @return whether that changes the report
     */
    boolean disclosedBy(ReportDisclosure disclosure) {
        if (annulledOn != null || !isOut() || isKnown(disclosure)) {
            return false;
        }
        indexNumber = disclosure.indexNumber();
        disclosedOn = disclosure.disclosedOn();
        status = Status.PUBLISHED;
        return true;
    }

    /**
     * Its disclosure was taken back: it is approved as before its publication, may be set right and published anew.
     *
     * @return whether that changes the report
     */
    boolean withdraw() {
        if (annulledOn != null || !isOut()) {
            return false;
        }
        indexNumber = null;
        disclosedOn = null;
        issuedOn = null;
        status = Status.APPROVED;
        return true;
    }

    private boolean isKnown(ReportDisclosure disclosure) {
        return disclosure.indexNumber().equals(indexNumber) && Objects.equals(disclosure.disclosedOn(), disclosedOn);
    }

    private boolean isOut() {
        return status == Status.PUBLISHING || status == Status.PUBLISHED;
    }

    /** Sets right what was entered wrong; what the correction leaves out stays. */
    void correct(Correction correction, LocalDate today) {
        refuseIfAnnulled();
        if (correction.concernsWhatIsFrozen() && issuedOn != null) {
            throw new ReportFrozen(id());
        }
        metadata = correction.over(metadata);
        validity = correction.validity().orElse(validity);
        correction.division().ifPresent(this::moveTo);
        if (correction.concernsApproval()) {
            require(Status.APPROVED);
            make(correction.over(approval), today);
        }
        correction.deliveredOn().ifPresent(on -> reDeliver(on, today));
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
        inForce = null;
    }

    private void make(Approval given, LocalDate today) {
        refuseFuture("/madeOn", given.madeOn(), today);
        if (delivery != null && delivery.deliveredOn().isBefore(given.madeOn())) {
            throw new DateTooLate("/madeOn", given.madeOn(), delivery.deliveredOn());
        }
        approval = given;
    }

    private void reDeliver(LocalDate on, LocalDate today) {
        if (delivery == null) {
            throw new ReportNotDelivered(id());
        }
        enter(delivery.reDated(on), today);
    }

    private void enter(Delivery to, LocalDate today) {
        refuseBeforeMade("/deliveredOn", to.deliveredOn(), today);
        delivery = to;
    }

    private void refuseBeforeMade(String pointer, LocalDate on, LocalDate today) {
        refuseFuture(pointer, on, today);
        if (on.isBefore(approval.madeOn())) {
            throw new DateTooEarly(pointer, on, approval.madeOn());
        }
    }

    private static void refuseFuture(String pointer, LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            throw new DateInFuture(pointer, date);
        }
    }

    private void require(Status... allowed) {
        refuseIfAnnulled();
        if (!List.of(allowed).contains(status)) {
            throw new StepNotDue(status, List.of(allowed));
        }
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new ReportAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.REPORT_DOCUMENT;
    }

    @Override
    protected ReportDocumentState state() {
        return new ReportDocumentState(
                id(),
                revision(),
                division().value(),
                businessDate,
                status,
                reportYear,
                metadata.title(),
                metadata.topic(),
                metadata.publishingBody(),
                approval == null ? null : approval.madeOn(),
                approval == null ? null : approval.publishedNumber(),
                issuedOn,
                validity,
                delivery == null ? null : delivery.deliveredOn(),
                indexNumber,
                disclosedOn,
                Outline.shortcomings(sections),
                Outline.arrangements(sections),
                annulment());
    }

    Annulment annulment() {
        return annulledOn == null ? null : new Annulment(annulmentReason, annulledOn);
    }

    String sourceReference() {
        return sourceReference;
    }

    int year() {
        return reportYear;
    }

    Status status() {
        return status;
    }

    Metadata metadata() {
        return metadata;
    }

    Optional<Approval> approval() {
        return Optional.ofNullable(approval);
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    Validity validity() {
        return validity;
    }

    Optional<Delivery> delivery() {
        return Optional.ofNullable(delivery);
    }

    Optional<String> indexNumber() {
        return Optional.ofNullable(indexNumber);
    }

    LocalDate disclosedOn() {
        return disclosedOn;
    }

    /** With figures bound to their indicators. */
    List<Section> sections() {
        return sections;
    }

    /** With figures as they were last published, even if that was taken back; empty before. */
    Optional<PublishedText> published() {
        return Optional.ofNullable(publishedSections)
                .map(text ->
                        new PublishedText(text, publishedFigures, publishedAsOf, publishedMoment, publishedCatalogue));
    }

    /** The text that stays, while the report is on its way to the public or there. */
    Optional<PublishedText> frozen() {
        return published().filter(text -> isOut());
    }

    Signatures signatures() {
        return signatures == null ? Signatures.NONE : signatures;
    }
}
