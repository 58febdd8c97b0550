package cn.fazhi.report.definition;

import cn.fazhi.web.Refusal;

/** A sum does not become a quotient, nor the other way: that is another indicator: 422 {@code /problems/measure-fixed}. */
public class MeasureFixed extends Refusal {

    public MeasureFixed(String pointer, String code) {
        super(422, "measure-fixed", code);
        at(pointer);
    }
}
