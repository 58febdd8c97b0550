package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** It has not started yet, or has ended: 409 {@code /problems/investigation-not-under-way}. */
class InvestigationNotUnderWay extends Refusal {

    InvestigationNotUnderWay(UUID id) {
        super(409, "investigation-not-under-way", id);
    }
}
