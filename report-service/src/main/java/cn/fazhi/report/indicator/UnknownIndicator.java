package cn.fazhi.report.indicator;

import cn.fazhi.web.Refusal;

/** No indicator has that code: 404 {@code /problems/unknown-indicator}. */
public class UnknownIndicator extends Refusal {

    UnknownIndicator(String code) {
        super(404, "unknown-indicator", code);
    }
}
