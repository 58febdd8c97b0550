package cn.fazhi.publicity.enterprisevisit;

import cn.fazhi.web.Refusal;

/**
 * Not a unified social credit code: 422 {@code /problems/credit-code-invalid}. What was sent is not said again: a sole
 * trader's may be a citizen number.
 */
class CreditCodeInvalid extends Refusal {

    CreditCodeInvalid() {
        super(422, "credit-code-invalid");
    }
}
