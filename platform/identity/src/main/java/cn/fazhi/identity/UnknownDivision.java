package cn.fazhi.identity;

import cn.fazhi.web.Refusal;

/** No such division: 422 {@code /problems/unknown-division}. */
public class UnknownDivision extends Refusal {

    UnknownDivision(DivisionCode division) {
        super(422, "unknown-division", division);
    }
}
