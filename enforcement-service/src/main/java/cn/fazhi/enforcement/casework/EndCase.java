package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The three ends of a case: closed (结案), its filing revoked (撤销立案), transferred (移送). */
@ApplicationScoped
class EndCase {

    private final CaseProgress progress;

    EndCase(CaseProgress progress) {
        this.progress = progress;
    }

    @Transactional
    LabourCase close(UUID id, Version seen, ClosureRequest request) {
        var labourCase = progress.lock(id, seen);
        labourCase.close(request.reason(), request.act().on(), progress.today());
        return progress.record(labourCase, Taken.of(Step.CLOSED, request.act(), request.note()));
    }

    @Transactional
    LabourCase revoke(UUID id, Version seen, RevocationRequest request) {
        var labourCase = progress.lock(id, seen);
        labourCase.revoke(request.act().on(), progress.today());
        return progress.record(labourCase, Taken.of(Step.REVOKED, request.act(), request.note()));
    }

    @Transactional
    LabourCase transfer(UUID id, Version seen, TransferRequest request) {
        var labourCase = progress.lock(id, seen);
        labourCase.transfer(request.to(), request.act().on(), progress.today());
        return progress.record(labourCase, Taken.of(Step.TRANSFERRED, request.act(), request.reason()));
    }
}
