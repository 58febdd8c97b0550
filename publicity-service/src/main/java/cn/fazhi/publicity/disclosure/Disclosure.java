package cn.fazhi.publicity.disclosure;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.DisclosureState;
import cn.fazhi.contracts.DisclosureState.Channel;
import cn.fazhi.contracts.DisclosureState.Status;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateInFuture;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Year;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Information that the bureau discloses on its own initiative (主动公开信息): a draft, then disclosed under an index number.
 *
 * <p>That number is quoted by whoever read it, so it stays as it was published: neither a correction of the day of
 * disclosure, nor a move to another division, nor the annulment changes it or hands it out again.
 */
@Entity
@Table(name = "disclosure")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class Disclosure extends AggregateRoot {

    private String sourceReference;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String title;
    private String url;
    private LocalDate madeOn;
    private LocalDate disclosedOn;
    private LocalDate businessDate;
    private IndexNumber indexNumber;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID reportId;

    /** The latest of the report that was heard of while it was disclosed; null for other information. */
    private Long reportRevision;

    private String annulmentReason;
    private LocalDate annulledOn;

    protected Disclosure() {}

    Disclosure(DivisionCode division, Draft draft, LocalDate today) {
        super(division);
        this.sourceReference = draft.sourceReference();
        this.status = Status.DRAFT;
        this.title = draft.title();
        this.channel = draft.channel();
        this.url = draft.url();
        makeOn(draft.madeOn(), today);
    }

    /**
     * The disclosure of an annual report, which its owner has approved and dated: public at once. Those dates are not
     * compared with today again, since the clocks of two services may differ around midnight.
     */
    static Disclosure ofReport(Report report, Function<Year, IndexNumber> nextNumber) {
        var draft = new Draft(report.title(), Channel.GOVERNMENT_WEBSITE, report.madeOn(), null, null);
        var disclosure = new Disclosure(report.division(), draft, report.madeOn());
        disclosure.reportId = report.id();
        disclosure.reportRevision = report.revision();
        disclosure.publish(report.issuedOn(), null, report.issuedOn(), nextNumber);
        return disclosure;
    }

    /**
     * Makes the information public; the number is only asked for when nothing stands against it.
     *
     * @param url where it can be read; null keeps the draft's
     */
    void publish(LocalDate on, String url, LocalDate today, Function<Year, IndexNumber> nextNumber) {
        refuseIfAnnulled();
        if (status == Status.DISCLOSED) {
            throw new DisclosureAlreadyDisclosed(id(), indexNumber);
        }
        refuseUndisclosable(on, today);
        indexNumber = nextNumber.apply(Year.from(on));
        status = Status.DISCLOSED;
        this.url = url == null ? this.url : url;
        discloseOn(on);
    }

    /** Sets right what was entered wrong; what the correction leaves out stays, and so does the index number. */
    void correct(Correction correction, LocalDate today) {
        refuseIfAnnulled();
        if (status == Status.DRAFT && correction.disclosedOn().isPresent()) {
            throw new DisclosureNotDisclosed(id());
        }
        channel = correction.channel().orElse(channel);
        title = correction.title().orElse(title);
        url = correction.over(url);
        correction.division().ifPresent(this::moveTo);
        makeOn(correction.madeOn().orElse(madeOn), today);
        if (status == Status.DISCLOSED) {
            var on = correction.disclosedOn().orElse(disclosedOn);
            refuseUndisclosable(on, today);
            discloseOn(on);
        }
    }

    /** Withdraws the information, or takes back a draft. */
    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    /** With its report, which no revision up to that one discloses again. */
    void annulWithReport(long revision, Annulment annulment) {
        annul(annulment.reason(), annulment.on());
        reportRevision = revision;
    }

    private void makeOn(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new DateInFuture("/madeOn", on);
        }
        madeOn = on;
        businessDate = on;
    }

    private void refuseUndisclosable(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new DateInFuture("/disclosedOn", on);
        }
        if (on.isBefore(madeOn)) {
            throw new DisclosedBeforeMade(on, madeOn);
        }
    }

    private void discloseOn(LocalDate on) {
        disclosedOn = on;
        businessDate = on;
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new DisclosureAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.DISCLOSURE;
    }

    @Override
    protected DisclosureState state() {
        return new DisclosureState(
                id(),
                revision(),
                division().value(),
                businessDate,
                status,
                channel,
                title,
                url,
                madeOn,
                disclosedOn,
                indexNumber == null ? null : indexNumber.value(),
                reportId,
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

    Channel channel() {
        return channel;
    }

    String title() {
        return title;
    }

    String url() {
        return url;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    LocalDate disclosedOn() {
        return disclosedOn;
    }

    IndexNumber indexNumber() {
        return indexNumber;
    }

    UUID reportId() {
        return reportId;
    }
}
