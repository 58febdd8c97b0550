package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;

/** 重大执法决定法制审核: a major decision needs a passed legal review first: 409 {@code /problems/legal-review-required}. */
class LegalReviewRequired extends Refusal {

    LegalReviewRequired() {
        super(409, "legal-review-required");
    }
}
