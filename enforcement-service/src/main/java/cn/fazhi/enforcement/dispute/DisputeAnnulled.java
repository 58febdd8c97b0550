package cn.fazhi.enforcement.dispute;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled dispute changes no more: 409 {@code /problems/dispute-annulled}. */
class DisputeAnnulled extends Refusal {

    DisputeAnnulled(UUID id) {
        super(409, "dispute-annulled", id);
    }
}
