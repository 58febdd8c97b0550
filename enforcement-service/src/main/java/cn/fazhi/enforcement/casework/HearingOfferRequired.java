package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;
import java.math.BigDecimal;

/** 行政处罚法 art. 63: a large fine needs the offer of a hearing first: 409 {@code /problems/hearing-offer-required}. */
class HearingOfferRequired extends Refusal {

    HearingOfferRequired(BigDecimal above) {
        super(409, "hearing-offer-required", above.toPlainString());
    }
}
