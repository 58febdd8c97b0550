package cn.fazhi.report.quality;

import cn.fazhi.report.indicator.Rule;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is left out stays as it is. The rule about missing months has no sides. */
record QualityRuleVersionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "改为提示")
        String reason,

        @Size(max = 100) @Pattern(regexp = NOT_BLANK) String nameZh,
        @Size(max = 200) @Pattern(regexp = NOT_BLANK) String nameEn,
        Severity severity,
        String lesser,
        String greater) {

    private static final String NOT_BLANK = "(?s).*\\S.*";

    QualityRule successorOf(QualityRule rule) {
        boolean compares = rule.kind() == QualityRule.Kind.COMPARISON;
        return new QualityRule(
                rule.code(),
                rule.version() + 1,
                Rule.State.ACTIVE,
                rule.kind(),
                severity == null ? rule.severity() : severity,
                nameZh == null ? rule.nameZh() : nameZh,
                nameEn == null ? rule.nameEn() : nameEn,
                compares && lesser != null ? lesser : rule.lesser(),
                compares && greater != null ? greater : rule.greater(),
                reason,
                null,
                null);
    }
}
