package cn.fazhi.report.counting;

import static cn.fazhi.report.counting.Derivation.dimension;
import static cn.fazhi.report.counting.Derivation.dimensionIfAny;
import static cn.fazhi.report.counting.Derivation.status;

import cn.fazhi.contracts.AnnualReviewState;
import cn.fazhi.contracts.BlacklistEntryState;
import cn.fazhi.contracts.ComplaintState;
import cn.fazhi.contracts.CreditGradeState;
import cn.fazhi.contracts.PublicationState;
import java.util.List;

/** What annual reviews, complaints, publications, the dishonesty list and integrity grades count for. */
final class SupervisionDerivation {

    private SupervisionDerivation() {}

    static List<Contribution> review(AnnualReviewState state) {
        return switch (status(state.status())) {
            case SUBMITTED, NOT_PASSED -> List.of();
            case PASSED ->
                List.of(Contribution.distinct(
                        BaseIndicator.EMPLOYERS_REVIEWED,
                        state.division(),
                        state.concludedOn(),
                        state.employer().distinctKey(),
                        dimensionIfAny("industry", state.employer().industry())));
        };
    }

    /** 受理投诉举报: complaints and tips alike, by the day of their acceptance. */
    static List<Contribution> complaint(ComplaintState state) {
        return switch (status(state.status())) {
            case RECEIVED, SENT_BACK, REFUSED, REDIRECTED -> List.of();
            case ACCEPTED ->
                List.of(Contribution.counted(
                        BaseIndicator.COMPLAINTS,
                        state.division(),
                        state.answeredOn(),
                        dimension("channel", state.channel())));
        };
    }

    /** What was withdrawn had been made public all the same; what was entered in error is annulled. */
    static List<Contribution> publication(PublicationState state) {
        return switch (status(state.status())) {
            case PREPARED -> List.of();
            case PUBLISHED, WITHDRAWN ->
                List.of(Contribution.counted(
                        BaseIndicator.VIOLATIONS_PUBLISHED, state.division(), state.publishedOn()));
        };
    }

    static List<Contribution> blacklist(BlacklistEntryState state) {
        return Stock.between(BaseIndicator.BLACKLISTED, state.division(), state.listedOn(), state.removedOn());
    }

    static List<Contribution> grade(CreditGradeState state) {
        return Stock.between(
                BaseIndicator.GRADED, state.division(), state.from(), state.until(), dimension("grade", state.grade()));
    }
}
