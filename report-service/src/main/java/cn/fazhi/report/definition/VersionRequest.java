package cn.fazhi.report.definition;

import static java.util.Optional.ofNullable;

import cn.fazhi.report.indicator.ZeroRule;
import cn.fazhi.web.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is left out stays as it is. The unit stays always: another unit is another indicator. */
@Schema(name = "IndicatorVersionRequest")
record VersionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "分母改为全部审结案件")
        String reason,

        @Size(max = 60) @Pattern(regexp = NOT_BLANK) String nameZh,
        @Size(max = 100) @Pattern(regexp = NOT_BLANK) String nameEn,

        @Schema(examples = "LIT.SUIT_CONCLUDED[outcome=WITHDRAWN]")
        String numerator,

        @Schema(examples = "LIT.SUIT_CONCLUDED") String denominator,
        @Min(0) @Max(6) Integer places,
        ZeroRule zeroRule) {

    private static final String NOT_BLANK = "(?s).*\\S.*";

    RedefineIndicator.Command toCommand(String code, Version seen) {
        return new RedefineIndicator.Command(
                code,
                seen,
                ofNullable(nameZh),
                ofNullable(nameEn),
                ofNullable(numerator),
                ofNullable(denominator),
                ofNullable(places),
                ofNullable(zeroRule),
                reason);
    }
}
