package cn.fazhi.audit;

import cn.fazhi.web.Refusal;

/** One verification at a time, since each reads every entry there is: 503 {@code /problems/verification-running}. */
class VerificationRunning extends Refusal {

    VerificationRunning() {
        super(503, "verification-running");
    }
}
