package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** The complaint has its case already, whose id is {@code recordId}: 409 {@code /problems/complaint-already-filed}. */
class ComplaintAlreadyFiled extends Refusal {

    ComplaintAlreadyFiled(String complaint, UUID present) {
        super(409, "complaint-already-filed", complaint);
        with("recordId", present);
    }
}
