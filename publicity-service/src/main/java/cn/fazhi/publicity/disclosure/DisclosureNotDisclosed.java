package cn.fazhi.publicity.disclosure;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** A draft has no day of disclosure to correct: 409 {@code /problems/disclosure-not-disclosed}. */
class DisclosureNotDisclosed extends Refusal {

    DisclosureNotDisclosed(UUID id) {
        super(409, "disclosure-not-disclosed", id);
    }
}
