package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An investigation starts once: 409 {@code /problems/investigation-already-started}. */
class InvestigationAlreadyStarted extends Refusal {

    InvestigationAlreadyStarted(UUID id) {
        super(409, "investigation-already-started", id);
    }
}
