package cn.fazhi.report.indicator;

import cn.fazhi.web.Refusal;

/** As many listen as this process serves: 503 {@code /problems/too-many-listeners}. */
class TooManyListeners extends Refusal {

    TooManyListeners(int most) {
        super(503, "too-many-listeners", most);
    }
}
