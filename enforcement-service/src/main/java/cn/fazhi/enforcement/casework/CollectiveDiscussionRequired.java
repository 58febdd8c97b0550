package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;

/** 行政处罚法 art. 57: a major penalty is discussed collectively first: 409 {@code /problems/collective-discussion-required}. */
class CollectiveDiscussionRequired extends Refusal {

    CollectiveDiscussionRequired() {
        super(409, "collective-discussion-required");
    }
}
