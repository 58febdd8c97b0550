package cn.fazhi.report.definition;

import cn.fazhi.web.Refusal;

/** It has ended: 409 {@code /problems/indicator-retired}. */
class IndicatorRetired extends Refusal {

    IndicatorRetired(String code) {
        super(409, "indicator-retired", code);
    }
}
