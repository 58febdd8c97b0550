package cn.fazhi.enforcement.inspection;

import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.contracts.InspectionState.Result;
import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is to be set right; empty means: stays as it is. */
record Correction(
        Optional<DivisionCode> division,
        Optional<Kind> kind,
        Optional<EmployerReference> employer,
        Optional<LocalDate> plannedOn,
        Optional<LocalDate> completedOn,
        Optional<Result> result,
        Optional<String> findings,
        Optional<List<Inspector>> inspectors) {

    Completion over(Completion present) {
        return new Completion(
                completedOn.orElse(present.on()),
                result.orElse(present.result()),
                findings.orElse(present.findings()),
                inspectors.orElse(present.inspectors()));
    }

    boolean concernsCompletion() {
        return completedOn.isPresent() || result.isPresent() || findings.isPresent() || inspectors.isPresent();
    }
}
