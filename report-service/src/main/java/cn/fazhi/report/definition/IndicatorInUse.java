package cn.fazhi.report.definition;

import cn.fazhi.web.Refusal;
import java.util.List;

/** Formulas of other indicators or of rules read it: 409 {@code /problems/indicator-in-use}. */
class IndicatorInUse extends Refusal {

    IndicatorInUse(String code, List<String> readers) {
        super(409, "indicator-in-use", code, String.join(", ", readers));
    }
}
