package cn.fazhi.report.reconciliation;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** The reconciliation has no open difference: 422 {@code /problems/nothing-to-repair}. */
class NothingToRepair extends Refusal {

    NothingToRepair(UUID id) {
        super(422, "nothing-to-repair", id);
    }
}
