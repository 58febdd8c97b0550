package cn.fazhi.publicity.disclosure;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled disclosure takes no more steps: 409 {@code /problems/disclosure-annulled}. */
class DisclosureAnnulled extends Refusal {

    DisclosureAnnulled(UUID id) {
        super(409, "disclosure-annulled", id);
    }
}
