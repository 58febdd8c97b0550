package cn.fazhi.enforcement.employer;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** A record names an employer that does not exist or is annulled: 422 {@code /problems/unknown-employer}. */
class UnknownEmployer extends Refusal {

    UnknownEmployer(UUID id) {
        super(422, "unknown-employer", id);
    }
}
