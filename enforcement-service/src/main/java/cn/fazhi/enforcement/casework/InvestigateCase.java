package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The investigation of a case: started by two inspectors, extended once if need be, ended. */
@ApplicationScoped
class InvestigateCase {

    private final CaseProgress progress;
    private final CaseTerms terms;

    InvestigateCase(CaseProgress progress, CaseTerms terms) {
        this.progress = progress;
        this.terms = terms;
    }

    @Transactional
    LabourCase start(UUID id, Version seen, InvestigationRequest request) {
        var labourCase = progress.lock(id, seen);
        labourCase.startInvestigation(request.act().on(), request.inspectors(), terms, progress.today());
        return progress.record(labourCase, Taken.of(Step.INVESTIGATION_STARTED, request.act(), null));
    }

    @Transactional
    LabourCase extend(UUID id, Version seen, ExtensionRequest request) {
        var labourCase = progress.lock(id, seen);
        labourCase.extendInvestigation(request.act().on(), terms, progress.today());
        return progress.record(labourCase, Taken.of(Step.INVESTIGATION_EXTENDED, request.act(), request.reason()));
    }

    @Transactional
    LabourCase end(UUID id, Version seen, NotedRequest request) {
        var labourCase = progress.lock(id, seen);
        labourCase.endInvestigation(request.act().on(), terms, progress.today());
        return progress.record(labourCase, Taken.of(Step.INVESTIGATION_ENDED, request.act(), request.note()));
    }
}
