package cn.fazhi.enforcement.casework;

import static cn.fazhi.identity.Role.CASE_APPROVER;
import static cn.fazhi.identity.Role.SERVICE;

import cn.fazhi.enforcement.employer.EmployerDirectory;
import cn.fazhi.identity.Caller;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;

/**
 * Sets a case right: re-dated, re-classed, moved to another division that the caller covers too, or opened again. What
 * an approver decided, only an approver corrects.
 */
@ApplicationScoped
class CorrectCase {

    private final Caller caller;
    private final EmployerDirectory employers;
    private final Cases cases;
    private final CaseTerms terms;
    private final CaseProgress progress;

    CorrectCase(Caller caller, EmployerDirectory employers, Cases cases, CaseTerms terms, CaseProgress progress) {
        this.caller = caller;
        this.employers = employers;
        this.cases = cases;
        this.terms = terms;
        this.progress = progress;
    }

    @Transactional
    LabourCase handle(UUID id, Version seen, CorrectionRequest request) {
        var labourCase = progress.lock(id, seen);
        var correction = request.toCorrection(employers::reference);
        correction.approved(labourCase.orders()).ifPresent(field -> caller.requireRole(field, CASE_APPROVER, SERVICE));
        refuseTaken(labourCase, correction);
        labourCase.correct(correction, terms, progress.today());
        return progress.recordOwn(labourCase, request.reopens() ? Step.REOPENED : Step.CORRECTED, request.reason());
    }

    /** What is unique in a division must be so in the one that the case moves to. */
    private void refuseTaken(LabourCase labourCase, Correction correction) {
        var present = labourCase.details();
        var division = correction.division().orElse(labourCase.division());
        var complaint = correction.over(present.complaintReference());
        var moves = !division.equals(labourCase.division());
        if (moves) {
            caller.requireCovered(division);
            cases.refuseTaken(division, present.sourceReference());
        }
        if (moves || !Objects.equals(complaint, present.complaintReference())) {
            cases.refuseFiledTwice(division, complaint);
        }
    }
}
