package cn.fazhi.report.governance.staffing;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled staffing record takes no more steps: 409 {@code /problems/staffing-annulled}. */
class StaffingAnnulled extends Refusal {

    StaffingAnnulled(UUID id) {
        super(409, "staffing-annulled", id);
    }
}
