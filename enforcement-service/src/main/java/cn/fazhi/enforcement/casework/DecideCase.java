package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Decides a case, and records what became of each decision. */
@ApplicationScoped
class DecideCase {

    private final CaseProgress progress;
    private final CaseTerms terms;

    DecideCase(CaseProgress progress, CaseTerms terms) {
        this.progress = progress;
        this.terms = terms;
    }

    @Transactional
    LabourCase decide(UUID id, Version seen, DecisionRequest request) {
        var labourCase = progress.lock(id, seen);
        var number = labourCase.decide(request.toOrder(), terms, progress.today());
        return progress.record(labourCase, new Taken(Step.DECIDED, request.act(), number, request.content()));
    }

    @Transactional
    LabourCase settle(UUID id, int number, Version seen, FulfilmentRequest request) {
        var labourCase = progress.lock(id, seen);
        labourCase.settle(number, request.outcome(), request.act().on(), progress.today());
        var step = Step.of(request.outcome());
        return progress.record(labourCase, new Taken(step, request.act(), number, request.note()));
    }
}
