package cn.fazhi.report.rebuild;

import cn.fazhi.web.Refusal;

/** There is one at a time: 409 {@code /problems/rebuild-already-running}. */
class RebuildAlreadyRunning extends Refusal {

    RebuildAlreadyRunning() {
        super(409, "rebuild-already-running");
    }
}
