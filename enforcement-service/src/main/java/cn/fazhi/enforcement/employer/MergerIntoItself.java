package cn.fazhi.enforcement.employer;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An employer cannot be merged into itself: 422 {@code /problems/merger-into-itself}. */
class MergerIntoItself extends Refusal {

    MergerIntoItself(UUID id) {
        super(422, "merger-into-itself", id);
        at("/into");
    }
}
