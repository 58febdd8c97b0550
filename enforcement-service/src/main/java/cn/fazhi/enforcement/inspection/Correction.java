package cn.fazhi.enforcement.inspection;

import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.contracts.InspectionState.Result;
import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is to be set right; empty means: stays as it is. */
record Correction(
        Optional<DivisionCode> division,
        Optional<Kind> kind,
        Optional<EmployerReference> employer,
        Optional<LocalDate> plannedOn,
        Optional<LocalDate> completedOn,
        Optional<Result> result,
        Optional<String> findings,
        Optional<List<Inspector>> inspectors,
        Set<Clearable> cleared) {

    Completion over(Completion present) {
        return new Completion(
                completedOn.orElse(present.on()),
                result.orElse(present.result()),
                findings.orElse(clearsFindings() ? null : present.findings()),
                inspectors.orElse(present.inspectors()));
    }

    boolean concernsCompletion() {
        return clearsFindings()
                || Stream.of(completedOn, result, findings, inspectors).anyMatch(Optional::isPresent);
    }

    private boolean clearsFindings() {
        return cleared.contains(Clearable.FINDINGS);
    }
}
