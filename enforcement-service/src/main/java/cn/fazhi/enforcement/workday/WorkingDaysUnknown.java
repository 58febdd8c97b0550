package cn.fazhi.enforcement.workday;

import cn.fazhi.web.Refusal;

/** A term runs into a year whose calendar is not known yet: 422 {@code /problems/working-days-unknown}. */
class WorkingDaysUnknown extends Refusal {

    WorkingDaysUnknown(int year) {
        super(422, "working-days-unknown", String.valueOf(year));
        with("year", year);
    }
}
