package cn.fazhi.identity;

import cn.fazhi.web.Refusal;

/** The token does not cover the division that the request names: 404 {@code /problems/division-out-of-scope}. */
public class DivisionOutOfScope extends Refusal {

    DivisionOutOfScope(DivisionCode division) {
        super(404, "division-out-of-scope", division);
    }
}
