package cn.fazhi.report.reconciliation;

import cn.fazhi.web.Refusal;

/** There is one at a time: 409 {@code /problems/reconciliation-already-running}. */
class ReconciliationAlreadyRunning extends Refusal {

    ReconciliationAlreadyRunning() {
        super(409, "reconciliation-already-running");
    }
}
