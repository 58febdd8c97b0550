package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.Cause;
import cn.fazhi.contracts.CaseState.ClosingReason;
import cn.fazhi.contracts.CaseState.Recipient;
import cn.fazhi.contracts.CaseState.Source;
import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is to be set right; empty means: stays as it is. */
record Correction(
        Optional<DivisionCode> division,
        Optional<Cause> cause,
        Optional<Source> source,
        Optional<EmployerReference> employer,
        Optional<String> complaintReference,
        Optional<LocalDate> filedOn,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> extendedOn,
        Optional<LocalDate> investigatedOn,
        Optional<List<Inspector>> inspectors,
        List<LegalReviewCorrection> legalReviews,
        Optional<LocalDate> discussedOn,
        Optional<LocalDate> hearingOfferedOn,
        List<DecisionCorrection> decisions,
        boolean reopen,
        Optional<LocalDate> endedOn,
        Optional<ClosingReason> closingReason,
        Optional<Recipient> transferredTo,
        Set<Clearable> cleared) {

    /** The first field that sets right what only an approver decides. */
    Optional<String> approved(Orders present) {
        return Stream.of(
                        Map.entry("/extendedOn", extendedOn.isPresent()),
                        Map.entry("/discussedOn", discussedOn.isPresent()),
                        Map.entry(
                                "/decisions",
                                decisions.stream().anyMatch(each -> each.approved(present.get(each.number())))),
                        Map.entry("/reopen", reopen),
                        Map.entry("/endedOn", endedOn.isPresent()),
                        Map.entry("/closingReason", closingReason.isPresent()),
                        Map.entry("/transferredTo", transferredTo.isPresent()),
                        Map.entry(
                                "/cleared",
                                cleared.contains(Clearable.EXTENSION) || cleared.contains(Clearable.DISCUSSION)))
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What must or may precede a decision. */
    boolean concernsPreparation() {
        return !legalReviews.isEmpty()
                || discussedOn.isPresent()
                || hearingOfferedOn.isPresent()
                || cleared.contains(Clearable.DISCUSSION)
                || cleared.contains(Clearable.HEARING_OFFER);
    }

    String over(String presentComplaint) {
        return complaintReference.orElse(cleared.contains(Clearable.COMPLAINT_REFERENCE) ? null : presentComplaint);
    }

    Investigation over(Investigation present, LocalDate filed, CaseTerms terms) {
        if (inspectors.isPresent() && present.startedOn() == null) {
            throw new StepNotTaken("/inspectors");
        }
        var extended = over("/extendedOn", extendedOn, present.extendedOn(), Clearable.EXTENSION);
        Investigation.requireExtendedInTime("/extendedOn", extended, filed, terms);
        return Investigation.reckoned(
                terms,
                filed,
                over("/investigationStartedOn", startedOn, present.startedOn()),
                extended,
                over("/investigatedOn", investigatedOn, present.endedOn()));
    }

    /** A review's number is its place, from 1. */
    void over(List<LegalReview> reviews) {
        for (var correction : legalReviews) {
            if (correction.number() > reviews.size()) {
                throw new StepNotTaken("/legalReviews");
            }
            var place = correction.number() - 1;
            reviews.set(place, correction.over(reviews.get(place)));
        }
    }

    LocalDate overDiscussion(LocalDate present) {
        return over("/discussedOn", discussedOn, present, Clearable.DISCUSSION);
    }

    LocalDate overHearingOffer(LocalDate present) {
        return over("/hearingOfferedOn", hearingOfferedOn, present, Clearable.HEARING_OFFER);
    }

    /** Null for a case that is open, or opened again. */
    Ending over(Ending present) {
        if (reopen && present == null) {
            throw new StepNotTaken("/reopen");
        }
        var kept = reopen || present == null ? new Ending(null, null, null) : present;
        var corrected = new Ending(
                over("/endedOn", endedOn, kept.on()),
                over("/closingReason", closingReason, kept.closingReason()),
                over("/transferredTo", transferredTo, kept.transferredTo()));
        return corrected.on() == null ? null : corrected;
    }

    private LocalDate over(String pointer, Optional<LocalDate> corrected, LocalDate present, Clearable step) {
        return corrected.isEmpty() && cleared.contains(step) ? null : over(pointer, corrected, present);
    }

    private static <T> T over(String pointer, Optional<T> corrected, T present) {
        if (corrected.isPresent() && present == null) {
            throw new StepNotTaken(pointer);
        }
        return corrected.orElse(present);
    }
}
