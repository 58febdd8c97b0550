package cn.fazhi.report.governance.adviser;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An engagement that lasts has no end to correct: 409 {@code /problems/adviser-not-ended}. */
class AdviserNotEnded extends Refusal {

    AdviserNotEnded(UUID id) {
        super(409, "adviser-not-ended", id);
    }
}
