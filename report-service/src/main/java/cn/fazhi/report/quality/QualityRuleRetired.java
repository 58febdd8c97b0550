package cn.fazhi.report.quality;

import cn.fazhi.web.Refusal;

/** It has ended: 409 {@code /problems/quality-rule-retired}. */
class QualityRuleRetired extends Refusal {

    QualityRuleRetired(String code) {
        super(409, "quality-rule-retired", code);
    }
}
