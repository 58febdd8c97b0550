package cn.fazhi.enforcement.employer;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** Two credit codes are two employers by law: 409 {@code /problems/credit-codes-differ}. */
class CreditCodesDiffer extends Refusal {

    CreditCodesDiffer(UUID id, UUID other) {
        super(409, "credit-codes-differ", id, other);
    }
}
