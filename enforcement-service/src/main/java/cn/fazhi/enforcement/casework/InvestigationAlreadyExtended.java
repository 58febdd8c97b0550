package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** 劳动保障监察条例 art. 17: extended once: 409 {@code /problems/investigation-already-extended}. */
class InvestigationAlreadyExtended extends Refusal {

    InvestigationAlreadyExtended(UUID id) {
        super(409, "investigation-already-extended", id);
    }
}
