package cn.fazhi.enforcement.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What stood behind a decision on the day it was made. */
record Preparation(boolean legallyReviewed, boolean discussed, boolean hearingOffered) {

    /** The last review up to that day counts: a decision that failed its review can be mended and reviewed again. */
    static Preparation by(LocalDate day, List<LegalReview> reviews, LocalDate discussedOn, LocalDate hearingOfferedOn) {
        var reviewed = reviews.stream()
                .filter(review -> !review.on().isAfter(day))
                .sorted(Comparator.comparing(LegalReview::on))
                .reduce((earlier, later) -> later)
                .filter(review -> review.result() == LegalReview.Result.PASSED);
        return new Preparation(reviewed.isPresent(), lies(discussedOn, day), lies(hearingOfferedOn, day));
    }

    private static boolean lies(LocalDate step, LocalDate day) {
        return step != null && !step.isAfter(day);
    }
}
