package cn.fazhi.report.quality;

import cn.fazhi.web.Refusal;

/** Only what is of one unit can be compared: 422 {@code /problems/sides-differ}. */
class SidesDiffer extends Refusal {

    SidesDiffer(String lesser, String greater) {
        super(422, "sides-differ", lesser, greater);
        at("/greater");
    }
}
