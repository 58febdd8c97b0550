package cn.fazhi.report.governance.adviser;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An engagement ends once; another day is a correction: 409 {@code /problems/adviser-already-ended}. */
class AdviserAlreadyEnded extends Refusal {

    AdviserAlreadyEnded(UUID id) {
        super(409, "adviser-already-ended", id);
    }
}
