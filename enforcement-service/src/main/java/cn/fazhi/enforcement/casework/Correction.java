package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.Cause;
import cn.fazhi.contracts.CaseState.ClosingReason;
import cn.fazhi.contracts.CaseState.Recipient;
import cn.fazhi.contracts.CaseState.Source;
import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
        List<DecisionCorrection> decisions,
        boolean reopen,
        Optional<LocalDate> endedOn,
        Optional<ClosingReason> closingReason,
        Optional<Recipient> transferredTo) {

    Investigation over(Investigation present, LocalDate filed, CaseTerms terms) {
        if (inspectors.isPresent() && present.startedOn() == null) {
            throw new StepNotTaken("/inspectors");
        }
        return Investigation.reckoned(
                terms,
                filed,
                over("/investigationStartedOn", startedOn, present.startedOn()),
                over("/extendedOn", extendedOn, present.extendedOn()),
                over("/investigatedOn", investigatedOn, present.endedOn()));
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

    private static <T> T over(String pointer, Optional<T> corrected, T present) {
        if (corrected.isPresent() && present == null) {
            throw new StepNotTaken(pointer);
        }
        return corrected.orElse(present);
    }
}
