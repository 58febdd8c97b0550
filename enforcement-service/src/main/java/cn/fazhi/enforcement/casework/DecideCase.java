package cn.fazhi.enforcement.casework;

import static cn.fazhi.identity.Role.CASE_APPROVER;
import static cn.fazhi.identity.Role.SERVICE;

import cn.fazhi.identity.Caller;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Decides a case, and records what became of each decision. What an approver decided, only an approver revokes. */
@ApplicationScoped
class DecideCase {

    private final Caller caller;
    private final CaseProgress progress;
    private final CaseTerms terms;

    DecideCase(Caller caller, CaseProgress progress, CaseTerms terms) {
        this.caller = caller;
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
        if (request.outcome() == Outcome.REVOKED) {
            caller.requireRole("/outcome", CASE_APPROVER, SERVICE);
        }
        labourCase.settle(number, request.outcome(), request.act().on(), progress.today());
        var step = Step.of(request.outcome());
        return progress.record(labourCase, new Taken(step, request.act(), number, request.note()));
    }
}
