package cn.fazhi.publicity.serviceteam;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;

/** Nobody is a member of a team that is dissolved: 422 {@code /problems/member-after-dissolution}. */
class MemberAfterDissolution extends Refusal {

    MemberAfterDissolution(String memberId, LocalDate dissolvedOn) {
        super(422, "member-after-dissolution", memberId, dissolvedOn);
        at("/dissolvedOn");
    }
}
