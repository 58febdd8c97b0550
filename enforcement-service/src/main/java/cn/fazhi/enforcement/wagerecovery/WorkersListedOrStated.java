package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.web.Refusal;

/** The workers are listed by person or stated as a number, not both, not neither: 422 {@code /problems/workers-listed-or-stated}. */
class WorkersListedOrStated extends Refusal {

    WorkersListedOrStated() {
        super(422, "workers-listed-or-stated");
    }
}
