package cn.fazhi.audit;

import cn.fazhi.web.Refusal;

/** The anchors cannot be read, and without them a cut-off end would not be seen: 503 {@code /problems/anchors-unreachable}. */
class AnchorsUnreachable extends Refusal {

    AnchorsUnreachable() {
        super(503, "anchors-unreachable");
    }
}
