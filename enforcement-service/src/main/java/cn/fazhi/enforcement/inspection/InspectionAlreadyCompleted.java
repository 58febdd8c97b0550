package cn.fazhi.enforcement.inspection;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** Completed is completed; a change is a correction: 409 {@code /problems/inspection-already-completed}. */
class InspectionAlreadyCompleted extends Refusal {

    InspectionAlreadyCompleted(UUID id) {
        super(409, "inspection-already-completed", id);
    }
}
