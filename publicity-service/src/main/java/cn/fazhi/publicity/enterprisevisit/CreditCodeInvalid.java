package cn.fazhi.publicity.enterprisevisit;

import cn.fazhi.web.Refusal;

/** Not a unified social credit code: 422 {@code /problems/credit-code-invalid}. */
class CreditCodeInvalid extends Refusal {

    CreditCodeInvalid(String code) {
        super(422, "credit-code-invalid", String.valueOf(code));
    }
}
