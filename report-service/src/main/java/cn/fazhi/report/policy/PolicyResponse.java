package cn.fazhi.report.policy;

import cn.fazhi.report.indicator.Indicator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param formulas of the indicators that it says something of */
@Schema(name = "Policy")
record PolicyResponse(
        @Schema(examples = "WITHDRAWN_IS_WON") String code,
        String nameZh,
        String nameEn,
        List<FormulaItem> formulas,
        String reason,
        @Schema(examples = "system") String createdBy,
        Instant createdAt) {

    @Schema(name = "PolicyFormula")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FormulaItem(@Schema(examples = "LIT.WIN") String indicator, String numerator, String denominator) {

        private static FormulaItem of(Indicator indicator) {
            var rule = indicator.rule();
            return new FormulaItem(
                    indicator.code(),
                    rule.numerator().text(),
                    rule.denominator() == null ? null : rule.denominator().text());
        }
    }

    @Schema(name = "PolicyItems")
    record Items(List<PolicyResponse> items) {}

    static PolicyResponse of(StoredPolicy policy, Collection<Indicator> judged) {
        return new PolicyResponse(
                policy.policy().code(),
                policy.policy().zh(),
                policy.policy().en(),
                judged.stream().map(FormulaItem::of).toList(),
                policy.reason(),
                policy.createdBy(),
                policy.createdAt());
    }
}
