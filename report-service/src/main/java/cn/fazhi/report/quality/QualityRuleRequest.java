package cn.fazhi.report.quality;

import cn.fazhi.report.indicator.Rule;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison: lesser ≤ greater, formulas as of indicators. */
record QualityRuleRequest(
        @NotNull @Pattern(regexp = "[A-Z]{1,10}\\.[A-Z][A-Z0-9_]{0,28}") @Schema(examples = "DISPUTES.JUDGED")
        String code,

        @NotBlank @Size(max = 100) @Schema(examples = "审结的诉讼不超过复议诉讼结果")
        String nameZh,

        @NotBlank @Size(max = 200) @Schema(examples = "no more lawsuits are concluded than disputes")
        String nameEn,

        @NotNull Severity severity,

        @Schema(description = "Zero if left out", examples = "LIT.SUIT_CONCLUDED")
        String lesser,

        @NotNull @Schema(examples = "LIT.OUTCOME") String greater,

        @NotBlank @Size(max = 500) @Schema(examples = "季度核查要求")
        String reason) {

    QualityRule toRule() {
        return new QualityRule(
                code,
                1,
                Rule.State.ACTIVE,
                QualityRule.Kind.COMPARISON,
                severity,
                nameZh,
                nameEn,
                lesser,
                greater,
                reason,
                null,
                null);
    }
}
