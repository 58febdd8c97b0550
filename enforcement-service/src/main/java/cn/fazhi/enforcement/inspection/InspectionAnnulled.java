package cn.fazhi.enforcement.inspection;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled inspection takes no more steps: 409 {@code /problems/inspection-annulled}. */
class InspectionAnnulled extends Refusal {

    InspectionAnnulled(UUID id) {
        super(409, "inspection-annulled", id);
    }
}
