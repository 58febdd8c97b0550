package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** A closed, revoked or transferred case takes no more steps; only a correction with a reason opens it again: 409 {@code /problems/case-already-closed}. */
class CaseAlreadyClosed extends Refusal {

    CaseAlreadyClosed(UUID id) {
        super(409, "case-already-closed", id);
    }
}
