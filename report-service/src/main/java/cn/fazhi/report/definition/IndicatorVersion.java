package cn.fazhi.report.definition;

import cn.fazhi.report.indicator.Rule;
import cn.fazhi.report.indicator.ZeroRule;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an indicator was defined to be from a moment on.
 *
 * @param state RETIRED where this version ended it
 * @param places null for the usual of the unit
 * @param policy code of the policy that its formula follows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndicatorVersion(
        @Schema(examples = "1") int version,
        Rule.State state,
        String nameZh,
        String nameEn,
        @Schema(examples = "%") String unit,
        @Schema(examples = "ENF.CLOSED") String numerator,

        @Schema(examples = "opening(ENF.OPEN_END) + ENF.FILED")
        String denominator,

        Integer places,
        ZeroRule zeroRule,
        @Schema(examples = "WITHDRAWN_IS_WON") String policy,
        String reason,
        @Schema(examples = "system") String createdBy,
        Instant createdAt) {

    @Schema(name = "IndicatorVersionItems")
    record Items(List<IndicatorVersion> items) {}
}
