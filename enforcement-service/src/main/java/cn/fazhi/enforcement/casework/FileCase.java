package cn.fazhi.enforcement.casework;

import cn.fazhi.enforcement.employer.EmployerDirectory;
import cn.fazhi.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Files a case (立案): it gets its number, and the investigation its term. */
@ApplicationScoped
class FileCase {

    private final Caller caller;
    private final EmployerDirectory employers;
    private final Cases cases;
    private final CaseOpening opening;
    private final CaseProgress progress;

    FileCase(Caller caller, EmployerDirectory employers, Cases cases, CaseOpening opening, CaseProgress progress) {
        this.caller = caller;
        this.employers = employers;
        this.cases = cases;
        this.opening = opening;
        this.progress = progress;
    }

    @Transactional
    LabourCase handle(FilingRequest request) {
        caller.requireCovered(request.division());
        cases.refuseTaken(request.division(), request.sourceReference());
        cases.refuseFiledTwice(request.division(), request.complaintReference());
        var filing = request.toFiling(employers.reference(request.employerId()));
        var labourCase = opening.open(request.division(), filing, progress.today());
        var act = new Act(filing.on(), request.filedBy(), labourCase.caseNumber(), request.evidenceReference());
        return progress.open(labourCase, Taken.of(Step.FILED, act, null));
    }
}
