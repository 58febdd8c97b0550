package cn.fazhi.enforcement.inspection;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** Findings belong to a completed inspection: 409 {@code /problems/inspection-not-completed}. */
class InspectionNotCompleted extends Refusal {

    InspectionNotCompleted(UUID id) {
        super(409, "inspection-not-completed", id);
    }
}
