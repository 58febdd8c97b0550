package cn.fazhi.report.governance.staffing;

import cn.fazhi.web.Refusal;

/**
 * A division has one staffing record, to which statements are added: 409 {@code /problems/staffing-exists}, with the
 * record's id as {@code recordId}.
 */
class StaffingExists extends Refusal {

    StaffingExists(Staffing present) {
        super(409, "staffing-exists", present.division());
        with("recordId", present.id());
    }
}
