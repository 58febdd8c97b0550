package cn.fazhi.report.definition;

import cn.fazhi.report.counting.Measure;
import cn.fazhi.report.indicator.Formula;
import cn.fazhi.report.indicator.Indicator;
import cn.fazhi.report.indicator.Policy;
import cn.fazhi.report.indicator.Rule;
import cn.fazhi.report.indicator.ZeroRule;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator of the catalogue. What a counted one has none of is absent, as is what a derived one has none of.
 *
 * @param sources the record families that it is counted from
 * @param dimensions what it can be broken down by
 * @param formula of a derived one, over other codes
 * @param policy how outcomes are judged in it, where that is a choice and no division's policy says otherwise
 * @param version of a derived one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record IndicatorResponse(
        @Schema(examples = "ENF.CLOSE_RATE") String code,
        String nameZh,
        String nameEn,
        String unit,
        Measure measure,
        List<String> sources,
        List<String> dimensions,
        String formula,
        String numerator,
        String denominator,
        PolicyItem policy,
        Integer version,
        Rule.State state,
        Integer places,
        ZeroRule zeroRule) {

    record PolicyItem(String code, String nameZh, String nameEn) {

        private static PolicyItem of(Policy policy) {
            return policy == null ? null : new PolicyItem(policy.code(), policy.zh(), policy.en());
        }
    }

    static IndicatorResponse of(Indicator indicator) {
        var rule = indicator.rule();
        return new IndicatorResponse(
                indicator.code(),
                indicator.zh(),
                indicator.en(),
                indicator.unit(),
                indicator.measure(),
                indicator.sources(),
                indicator.dimensions(),
                indicator.formula(),
                rule == null ? null : text(rule.numerator()),
                rule == null ? null : text(rule.denominator()),
                PolicyItem.of(indicator.policy()),
                rule == null ? null : rule.version(),
                rule == null ? null : rule.state(),
                rule == null ? null : rule.places(),
                rule == null ? null : rule.zeroRule());
    }

    private static String text(Formula formula) {
        return formula == null ? null : formula.text();
    }
}
