package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** 劳动保障监察条例 art. 16: two inspectors with different certificates: 422 {@code /problems/two-inspectors-required}. */
class TwoInvestigatorsRequired extends Refusal {

    TwoInvestigatorsRequired(UUID id) {
        super(422, "two-inspectors-required", id);
        at("/inspectors");
    }
}
