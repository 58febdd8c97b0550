package cn.fazhi.report.deadletter;

import cn.fazhi.web.Refusal;

/** The cause is not gone: 422 {@code /problems/dead-letter-still-undecodable}. */
class DeadLetterStillUndecodable extends Refusal {

    DeadLetterStillUndecodable(String reason) {
        super(422, "dead-letter-still-undecodable", reason);
    }
}
