package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What must or may precede a decision: legal review, collective discussion, the offer of a hearing. */
@ApplicationScoped
class PrepareDecision {

    private final CaseProgress progress;
    private final CaseTerms terms;

    PrepareDecision(CaseProgress progress, CaseTerms terms) {
        this.progress = progress;
        this.terms = terms;
    }

    @Transactional
    LabourCase review(UUID id, Version seen, LegalReviewRequest request) {
        var labourCase = progress.lock(id, seen);
        labourCase.review(new LegalReview(request.act().on(), request.result()), terms, progress.today());
        return progress.record(labourCase, Taken.of(Step.LEGALLY_REVIEWED, request.act(), request.opinion()));
    }

    @Transactional
    LabourCase discuss(UUID id, Version seen, NotedRequest request) {
        var labourCase = progress.lock(id, seen);
        labourCase.discuss(request.act().on(), progress.today());
        return progress.record(labourCase, Taken.of(Step.COLLECTIVELY_DISCUSSED, request.act(), request.note()));
    }

    @Transactional
    LabourCase offerHearing(UUID id, Version seen, NotedRequest request) {
        var labourCase = progress.lock(id, seen);
        labourCase.offerHearing(request.act().on(), progress.today());
        return progress.record(labourCase, Taken.of(Step.HEARING_OFFERED, request.act(), request.note()));
    }
}
