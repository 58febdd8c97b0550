package cn.fazhi.enforcement.project;

import cn.fazhi.web.Refusal;
import java.time.YearMonth;

/** Of the workers on site at most all are registered: 422 {@code /problems/real-name-exceeds-workers}. */
class RealNameExceedsWorkers extends Refusal {

    RealNameExceedsWorkers(YearMonth month, Headcount headcount) {
        super(422, "real-name-exceeds-workers", month, headcount.realName(), headcount.workers());
    }
}
