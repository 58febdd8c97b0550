package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;

/** Only a penalty has a fine: 422 {@code /problems/fine-only-with-penalty}. */
class FineOnlyWithPenalty extends Refusal {

    FineOnlyWithPenalty() {
        super(422, "fine-only-with-penalty");
        at("/fine");
    }
}
