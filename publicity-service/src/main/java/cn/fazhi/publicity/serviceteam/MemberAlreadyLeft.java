package cn.fazhi.publicity.serviceteam;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;

/** Left is left; a change is a correction: 409 {@code /problems/member-already-left}. */
class MemberAlreadyLeft extends Refusal {

    MemberAlreadyLeft(String memberId, LocalDate until) {
        super(409, "member-already-left", memberId, until);
    }
}
