package cn.fazhi.enforcement.dispute;

import cn.fazhi.contracts.DisputeState.Kind;
import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be set right; empty means: stays as it is.
 *
 * @param reopened the outcome was recorded in error: the dispute goes on
 * @param hearings all of them
 * @param reports all of them
 * @param jointAnalyses all of them
 */
record Correction(
        Optional<DivisionCode> division,
        Optional<Kind> kind,
        Optional<String> caseNumber,
        Optional<LocalDate> acceptedOn,
        boolean reopened,
        Optional<LocalDate> concludedOn,
        Optional<Outcome> outcome,
        Optional<List<Hearing>> hearings,
        Optional<List<UpwardReport>> reports,
        Optional<List<LocalDate>> jointAnalyses,
        Set<Clearable> cleared) {

    String over(String presentNumber) {
        return caseNumber.orElse(cleared.contains(Clearable.CASE_NUMBER) ? null : presentNumber);
    }

    boolean concernsConclusion() {
        return concludedOn.isPresent() || outcome.isPresent();
    }
}
