package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a case out of every count, for a reason that stays on record; its number is not given again. */
@ApplicationScoped
class AnnulCase {

    private final CaseProgress progress;

    AnnulCase(CaseProgress progress) {
        this.progress = progress;
    }

    @Transactional
    LabourCase handle(UUID id, Version seen, AnnulmentRequest request) {
        var labourCase = progress.lock(id, seen);
        labourCase.annul(request.reason(), progress.today());
        return progress.recordOwn(labourCase, Step.ANNULLED, request.reason());
    }
}
