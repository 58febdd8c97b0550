package cn.fazhi.report.document;

import cn.fazhi.web.Refusal;

/** Two braces bind a figure to an indicator: <code>{{CODE}}</code> or <code>{{CODE|style}}</code>: 422 {@code /problems/malformed-figure}. */
class MalformedFigure extends Refusal {

    MalformedFigure(String number, String heading) {
        super(422, "malformed-figure", number, heading);
        at("/sections");
    }
}
