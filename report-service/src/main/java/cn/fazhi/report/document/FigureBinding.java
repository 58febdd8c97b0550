package cn.fazhi.report.document;

import cn.fazhi.identity.DivisionCode;
import java.util.List;

/** Puts a year's figures in the place of <code>{{CODE}}</code> and <code>{{CODE|style}}</code>: once, when a report is published. */
public interface FigureBinding {

    /** Called outside any transaction. Refused while something is known to be missing in the figures. */
    PublishedText bind(DivisionCode division, int year, List<Section> sections);
}
