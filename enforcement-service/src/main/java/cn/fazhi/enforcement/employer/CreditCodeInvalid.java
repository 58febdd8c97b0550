package cn.fazhi.enforcement.employer;

import cn.fazhi.web.Refusal;

/** Not a unified social credit code: 422 {@code /problems/credit-code-invalid}. */
class CreditCodeInvalid extends Refusal {

    /** What was written is not repeated: it may be the citizen number of somebody who trades under it. */
    CreditCodeInvalid() {
        super(422, "credit-code-invalid");
    }
}
