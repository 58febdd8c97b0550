package cn.fazhi.report.delivery;

import cn.fazhi.web.Refusal;

/** More rows than a worksheet holds: 422 {@code /problems/too-many-rows}. As CSV there is no such limit. */
public class TooManyRows extends Refusal {

    TooManyRows(int most) {
        super(422, "too-many-rows", most);
    }
}
