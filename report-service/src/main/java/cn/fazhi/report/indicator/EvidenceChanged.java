package cn.fazhi.report.indicator;

import cn.fazhi.web.Refusal;

/** The evidence is not that of the page before any more: 409 {@code /problems/evidence-changed}. Begin again. */
class EvidenceChanged extends Refusal {

    EvidenceChanged(String indicator) {
        super(409, "evidence-changed", indicator);
    }
}
