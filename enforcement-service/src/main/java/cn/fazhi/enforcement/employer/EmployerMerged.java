package cn.fazhi.enforcement.employer;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/**
 * The employer has been merged into another: 409 {@code /problems/employer-merged}, with that other's id as
 * {@code recordId}, so that it can be used instead.
 */
class EmployerMerged extends Refusal {

    EmployerMerged(UUID id, UUID into) {
        super(409, "employer-merged", id, into);
        with("recordId", into);
    }
}
