package cn.fazhi.publicity.disclosure;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** Disclosed is disclosed; a change is a correction: 409 {@code /problems/disclosure-already-disclosed}. */
class DisclosureAlreadyDisclosed extends Refusal {

    DisclosureAlreadyDisclosed(UUID id, IndexNumber number) {
        super(409, "disclosure-already-disclosed", id, number);
    }
}
