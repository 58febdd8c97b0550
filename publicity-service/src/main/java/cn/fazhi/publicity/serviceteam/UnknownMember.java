package cn.fazhi.publicity.serviceteam;

import cn.fazhi.web.Refusal;

/** The team has no such member: {@code /problems/unknown-member}; 404 in an address, 422 in a list. */
class UnknownMember extends Refusal {

    private UnknownMember(int status, String memberId) {
        super(status, "unknown-member", memberId);
    }

    static UnknownMember addressed(String memberId) {
        return new UnknownMember(404, memberId);
    }

    /** Also when it is listed twice. */
    static UnknownMember listed(String memberId, String pointer) {
        var refusal = new UnknownMember(422, memberId);
        refusal.at(pointer);
        return refusal;
    }
}
