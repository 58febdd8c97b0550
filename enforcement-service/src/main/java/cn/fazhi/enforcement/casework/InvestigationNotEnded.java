package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** Reviews, hearings and decisions follow the investigation: 409 {@code /problems/investigation-not-ended}. */
class InvestigationNotEnded extends Refusal {

    InvestigationNotEnded(UUID id) {
        super(409, "investigation-not-ended", id);
    }
}
