package cn.fazhi.enforcement.employer;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/**
 * Another employer is registered under that credit code: 409 {@code /problems/credit-code-taken}, with that employer's id
 * as {@code recordId}, so that it can be used instead.
 */
class CreditCodeTaken extends Refusal {

    CreditCodeTaken(CreditCode code, UUID employerId) {
        super(409, "credit-code-taken", code.value(), employerId);
        with("recordId", employerId);
    }
}
