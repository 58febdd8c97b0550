package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.ClosingReason;
import cn.fazhi.contracts.CaseState.Recipient;
import cn.fazhi.contracts.CaseState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Filter;

/** A labour inspection case (劳动监察案件), from its filing (立案) to one of its three ends. */
@Entity
@Table(name = "labour_case")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class LabourCase extends CaseRecord {

    protected LabourCase() {}

    LabourCase(DivisionCode division, Filing filing, CaseTerms terms, LocalDate today) {
        super(division);
        Chronology.require("/filedOn", filing.on(), LocalDate.MIN, today);
        cause = filing.cause();
        source = filing.source();
        employer = filing.employer();
        complaintReference = filing.complaintReference();
        sourceReference = filing.sourceReference();
        businessDate = filing.on();
        investigation = Investigation.reckoned(terms, businessDate, null, null, null);
        status = Status.FILED;
    }

    /** Once, when nothing else can refuse the filing any more. */
    void number(CaseNumber given) {
        number = given;
    }

    void startInvestigation(LocalDate on, List<Inspector> investigators, CaseTerms terms, LocalDate today) {
        refuseUnlessOpen();
        if (investigation.startedOn() != null) {
            throw new InvestigationAlreadyStarted(id());
        }
        require(on, businessDate, today);
        investigateBy(investigators);
        investigation = Investigation.reckoned(terms, businessDate, on, null, null);
        status = Status.INVESTIGATING;
    }

    /** 劳动保障监察条例 art. 17: once. */
    void extendInvestigation(LocalDate on, CaseTerms terms, LocalDate today) {
        refuseUnlessUnderWay();
        if (investigation.extendedOn() != null) {
            throw new InvestigationAlreadyExtended(id());
        }
        require(on, investigation.startedOn(), today);
        Investigation.requireExtendedInTime("/act/on", on, businessDate, terms);
        investigation = Investigation.reckoned(terms, businessDate, investigation.startedOn(), on, null);
        status = Status.EXTENDED;
    }

    /** May be late: then it stands so in the figures. */
    void endInvestigation(LocalDate on, CaseTerms terms, LocalDate today) {
        refuseUnlessUnderWay();
        require(on, investigation.latest(), today);
        investigation =
                Investigation.reckoned(terms, businessDate, investigation.startedOn(), investigation.extendedOn(), on);
    }

    /** One that is recorded late may lie before a decision, which must then have been allowed after it. */
    void review(LegalReview review, CaseTerms terms, LocalDate today) {
        refuseUnlessInvestigated();
        require(review.on(), investigation.endedOn(), today);
        legalReviews.add(review);
        decisions.replaceAll(each -> each.inForce() && !each.on().isBefore(review.on()) ? remade(each, terms) : each);
    }

    /** The first discussion counts for all decisions that follow; later ones are kept as steps only. */
    void discuss(LocalDate on, LocalDate today) {
        refuseUnlessInvestigated();
        require(on, investigation.endedOn(), today);
        discussedOn = earlier(discussedOn, on);
    }

    void offerHearing(LocalDate on, LocalDate today) {
        refuseUnlessInvestigated();
        require(on, investigation.endedOn(), today);
        hearingOfferedOn = earlier(hearingOfferedOn, on);
    }

    /** @return the number of the decision, from 1 */
    int decide(Order order, CaseTerms terms, LocalDate today) {
        refuseUnlessInvestigated();
        require(order.on(), investigation.endedOn(), today);
        decisions.add(made(order, terms));
        status = Status.DECIDED;
        return decisions.size();
    }

    /** What became of an order: fulfilled, enforced by court, or revoked. */
    void settle(int number, Outcome outcome, LocalDate on, LocalDate today) {
        refuseUnlessOpen();
        var order = orders().get(number);
        if (order.outcome() != null) {
            throw new OrderAlreadySettled(number);
        }
        require(on, order.on(), today);
        orders().replace(number, order.settled(outcome, on));
    }

    /** 结案. */
    void close(ClosingReason reason, LocalDate on, LocalDate today) {
        refuseUnlessOpen();
        orders().requireSettled();
        orders().requireFounded(reason, on);
        end(Ending.closed(on, reason), today);
    }

    /** 撤销立案: facts not established, or minor and corrected. */
    void revoke(LocalDate on, LocalDate today) {
        refuseUnlessOpen();
        refuseIfDecided(on);
        end(Ending.revoked(on), today);
    }

    /** 移送: suspected crime, or outside labour inspection; its orders may still stand. */
    void transfer(Recipient to, LocalDate on, LocalDate today) {
        refuseUnlessOpen();
        end(Ending.transferred(on, to), today);
    }

    /** Sets right what was entered wrong; what the correction leaves out stays. */
    void correct(Correction correction, CaseTerms terms, LocalDate today) {
        refuseIfAnnulled();
        correctFiling(correction);
        investigation = correction.over(investigation, businessDate, terms);
        correction.inspectors().ifPresent(this::investigateBy);
        correctDecisions(correction, terms);
        correctEnding(correction);
        requireOrder(orders().latestButRevocations(), "/endedOn", today);
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    private void correctFiling(Correction correction) {
        correction.division().ifPresent(this::moveTo);
        cause = correction.cause().orElse(cause);
        source = correction.source().orElse(source);
        employer = correction.employer().orElse(employer);
        complaintReference = correction.over(complaintReference);
        businessDate = correction.filedOn().orElse(businessDate);
    }

    /** Every decision in force must still be one that the law allows after what preceded it. */
    private void correctDecisions(Correction correction, CaseTerms terms) {
        correction.over(legalReviews);
        discussedOn = correction.overDiscussion(discussedOn);
        hearingOfferedOn = correction.overHearingOffer(hearingOfferedOn);
        correction.decisions().forEach(each -> correct(each, terms));
        if (correction.concernsPreparation()) {
            remakeDecisions(terms);
        }
    }

    /** What was corrected before it while a decision was not in force is held against it when it comes back. */
    private void correct(DecisionCorrection correction, CaseTerms terms) {
        var present = orders().get(correction.number());
        var corrected = correction.over(present, ending != null);
        var comesBack = corrected.inForce() && !present.inForce();
        var made = correction.concernsDecision() || comesBack ? remade(corrected, terms) : corrected;
        orders().replace(correction.number(), made);
    }

    private void remakeDecisions(CaseTerms terms) {
        decisions.replaceAll(each -> each.inForce() ? remade(each, terms) : each);
    }

    private Decision remade(Decision decision, CaseTerms terms) {
        return made(decision.order(), terms).settled(decision.outcome(), decision.outcomeOn());
    }

    /** How the case ended must still follow from what became of its orders. */
    private void correctEnding(Correction correction) {
        ending = correction.over(ending);
        status = ending == null ? statusWhileOpen() : ending.status();
        if (status == Status.CLOSED) {
            orders().requireSettled();
            orders().requireFounded(ending.closingReason(), ending.on());
        }
        if (status == Status.REVOKED) {
            refuseIfDecided(ending.on());
        }
    }

    private Decision made(Order order, CaseTerms terms) {
        var prepared = Preparation.by(order.on(), legalReviews, discussedOn, hearingOfferedOn);
        return Decision.made(order, prepared, terms.hearingAbove(division(), order.on()));
    }

    private void end(Ending how, LocalDate today) {
        ending = how;
        status = how.status();
        requireOrder(orders().latest(), "/act/on", today);
    }

    private void requireOrder(LocalDate latestOfOrders, String pointerOfEnding, LocalDate today) {
        var chronology = new Chronology(today)
                .then("/filedOn", businessDate)
                .then("/investigationStartedOn", investigation.startedOn())
                .then("/extendedOn", investigation.extendedOn())
                .then("/investigatedOn", investigation.endedOn());
        legalReviews.forEach(review -> requireInvestigated("/legalReviews", review.on(), today));
        requireInvestigated("/discussedOn", discussedOn, today);
        requireInvestigated("/hearingOfferedOn", hearingOfferedOn, today);
        decisions.forEach(decision -> decision.requireOrder(investigation.endedOn(), today));
        chronology.then("/decisions", latestOfOrders).then(pointerOfEnding, ending == null ? null : ending.on());
    }

    private void requireInvestigated(String pointer, LocalDate on, LocalDate today) {
        new Chronology(today).then("/investigatedOn", investigation.endedOn()).then(pointer, on);
    }

    private void investigateBy(List<Inspector> investigators) {
        // 劳动保障监察条例 art. 16: no fewer than two inspectors
        if (investigators.stream().map(Inspector::certificateNumber).distinct().count() < 2) {
            throw new TwoInvestigatorsRequired(id());
        }
        if (!inspectors.equals(investigators)) {
            inspectors.clear();
            inspectors.addAll(investigators);
        }
    }

    private Status statusWhileOpen() {
        if (!decisions.isEmpty()) {
            return Status.DECIDED;
        }
        if (investigation.startedOn() == null) {
            return Status.FILED;
        }
        return investigation.extendedOn() == null ? Status.INVESTIGATING : Status.EXTENDED;
    }

    private static LocalDate earlier(LocalDate present, LocalDate other) {
        return present == null || other.isBefore(present) ? other : present;
    }

    private static void require(LocalDate on, LocalDate earliest, LocalDate today) {
        Chronology.require("/act/on", on, earliest, today);
    }

    private void refuseUnlessInvestigated() {
        refuseUnlessOpen();
        if (investigation.endedOn() == null) {
            throw new InvestigationNotEnded(id());
        }
    }

    private void refuseIfDecided(LocalDate revokedOn) {
        if (orders().inForce(revokedOn)) {
            throw new CaseDecided(id());
        }
    }

    private void refuseUnlessUnderWay() {
        refuseUnlessOpen();
        if (!investigation.underWay()) {
            throw new InvestigationNotUnderWay(id());
        }
    }

    private void refuseUnlessOpen() {
        refuseIfAnnulled();
        if (ending != null) {
            throw new CaseAlreadyClosed(id());
        }
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new CaseAnnulled(id());
        }
    }
}
