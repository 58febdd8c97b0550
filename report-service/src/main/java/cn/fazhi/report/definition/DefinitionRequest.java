package cn.fazhi.report.definition;

import cn.fazhi.report.indicator.ZeroRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sum or difference by its numerator alone, a quotient with a denominator; a share is a quotient in %. */
@Schema(name = "IndicatorDefinitionRequest")
record DefinitionRequest(
        @NotNull @Pattern(regexp = "[A-Z]{1,10}\\.[A-Z][A-Z0-9_]{0,28}") @Schema(examples = "LIT.WITHDRAWN_SHARE")
        String code,

        @NotBlank @Size(max = 60) @Schema(examples = "撤诉占比") String nameZh,

        @NotBlank @Size(max = 100) @Schema(examples = "share of withdrawn lawsuits")
        String nameEn,

        @NotBlank @Size(max = 10) @Schema(examples = "%") String unit,

        @NotNull
        @Schema(
                description = "Indicators joined by + and -: a code, one item of a breakdown, or opening(a stock)",
                examples = "LIT.SUIT_CONCLUDED[outcome=WITHDRAWN]")
        String numerator,

        @Schema(examples = "LIT.SUIT_CONCLUDED") String denominator,

        @Min(0)
        @Max(6)
        @Schema(description = "Places of its value, rounded half up; the usual of the unit if left out", examples = "2")
        Integer places,

        @Schema(description = "What a zero denominator gives; NO_VALUE if left out", examples = "NO_VALUE")
        ZeroRule zeroRule,

        @NotBlank @Size(max = 500) @Schema(examples = "市局要求按年统计撤诉情况")
        String reason) {

    DefineIndicator.Command toCommand() {
        return new DefineIndicator.Command(
                code, nameZh, nameEn, unit, numerator, denominator, places, zeroRule, reason);
    }
}
