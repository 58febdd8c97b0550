package cn.fazhi.report.quality;

import cn.fazhi.web.Refusal;

/** A code means one rule for ever: 409 {@code /problems/quality-rule-code-taken}. */
class QualityRuleCodeTaken extends Refusal {

    QualityRuleCodeTaken(String code) {
        super(409, "quality-rule-code-taken", code);
    }
}
