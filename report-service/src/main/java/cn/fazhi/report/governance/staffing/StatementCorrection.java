package cn.fazhi.report.governance.staffing;

import java.time.LocalDate;
import java.util.Optional;

/** What is to be set right of the statement of that day; empty means: stays as it is. */
record StatementCorrection(
        LocalDate on,
        Optional<LocalDate> correctedOn,
        Optional<Integer> section,
        Optional<Integer> reviewers,
        Optional<Integer> officers) {

    Headcount over(Headcount present) {
        return new Headcount(
                section.orElse(present.section()),
                reviewers.orElse(present.reviewers()),
                officers.orElse(present.officers()));
    }
}
