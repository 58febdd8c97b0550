package cn.fazhi.report.deadletter;

import cn.fazhi.web.Refusal;

/** It is requeued, discarded or superseded already: 409 {@code /problems/dead-letter-not-open}. */
class DeadLetterNotOpen extends Refusal {

    DeadLetterNotOpen(long id) {
        super(409, "dead-letter-not-open", id);
    }
}
