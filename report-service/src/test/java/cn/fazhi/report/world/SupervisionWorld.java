package cn.fazhi.report.world;

import cn.fazhi.contracts.AnnualReviewState;
import cn.fazhi.contracts.BlacklistEntryState;
import cn.fazhi.contracts.BlacklistEntryState.RemovalReason;
import cn.fazhi.contracts.ComplaintState;
import cn.fazhi.contracts.CreditGradeState;
import cn.fazhi.contracts.PublicationState;
import cn.fazhi.report.world.RandomStates.Base;

/** Random annual reviews, complaints, publications, entries of the dishonesty list and grades. */
final class SupervisionWorld {

    private final Chance chance;

    SupervisionWorld(Chance chance) {
        this.chance = chance;
    }

    AnnualReviewState review(Base base) {
        var status = !base.done()
                ? AnnualReviewState.Status.SUBMITTED
                : chance.oneIn(4) ? AnnualReviewState.Status.NOT_PASSED : AnnualReviewState.Status.PASSED;
        return new AnnualReviewState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                status,
                chance.employer(),
                base.on().getYear() - 1,
                base.done() ? base.on().minusDays(chance.upTo(40)) : base.on(),
                base.done() ? base.on() : null,
                base.annulment());
    }

    /** Received in the year before, it may be; of some the employer is not known. */
    ComplaintState complaint(Base base) {
        var status = base.done()
                ? chance.oneIn(3)
                        ? chance.pick(ComplaintState.Status.REFUSED, ComplaintState.Status.REDIRECTED)
                        : ComplaintState.Status.ACCEPTED
                : chance.pick(ComplaintState.Status.RECEIVED, ComplaintState.Status.SENT_BACK);
        boolean accepted = status == ComplaintState.Status.ACCEPTED;
        var received = accepted ? base.on().minusDays(chance.upTo(9)) : base.on();
        return new ComplaintState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                status,
                chance.pick(ComplaintState.Kind.values()),
                chance.pick(ComplaintState.Channel.values()),
                chance.oneIn(5) ? null : chance.employer(),
                received,
                received.plusDays(7),
                status == ComplaintState.Status.SENT_BACK ? received : null,
                accepted ? base.on() : base.done() ? chance.from(received, 9) : null,
                status == ComplaintState.Status.REFUSED ? "超过二年" : null,
                status == ComplaintState.Status.REDIRECTED ? "劳动人事争议仲裁委员会" : null,
                accepted && chance.oneIn(2) ? chance.id() : null,
                base.annulment());
    }

    PublicationState publication(Base base) {
        boolean withdrawn = base.done() && chance.oneIn(5);
        return new PublicationState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                withdrawn
                        ? PublicationState.Status.WITHDRAWN
                        : base.done() ? PublicationState.Status.PUBLISHED : PublicationState.Status.PREPARED,
                chance.employer(),
                "拖欠工资",
                chance.oneIn(2) ? chance.id() : null,
                base.on().minusDays(chance.upTo(10)),
                base.done() ? "http://example.cn/" + chance.sequence() : null,
                base.done() ? base.on() : null,
                withdrawn ? chance.from(base.on(), 200) : null,
                base.annulment());
    }

    /** It may be taken off on the day of its listing. */
    BlacklistEntryState entry(Base base) {
        var removed = base.done() ? chance.orNever(2, chance.from(base.on(), 700)) : null;
        return new BlacklistEntryState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                removed == null ? BlacklistEntryState.Status.LISTED : BlacklistEntryState.Status.REMOVED,
                chance.employer(),
                "鲁人社失信〔2021〕1号",
                base.on(),
                base.on().plusYears(3),
                removed,
                removed == null ? null : chance.pick(RemovalReason.values()),
                base.annulment());
    }

    CreditGradeState grade(Base base) {
        return new CreditGradeState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                chance.employer(),
                chance.pick(CreditGradeState.Grade.values()),
                base.on().getYear() - 1,
                base.on(),
                base.done() ? chance.orNever(2, chance.from(base.on().plusDays(1), 500)) : null,
                base.annulment());
    }
}
