package cn.fazhi.report.quality;

import cn.fazhi.web.Paged;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a rule does not hold, as the last check saw it.
 *
 * @param subject the record family of a missing month; absent otherwise
 * @param lesser what should not be above greater; both absent for a missing month
 */
@Schema(name = "QualityFinding")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Finding(
        long id,
        long revision,
        State state,
        @Schema(examples = "CASES.CLOSED") String rule,
        String nameZh,
        String nameEn,
        Severity severity,
        @Schema(examples = "inspection") String subject,
        @Schema(examples = "370402") String division,
        @Schema(examples = "2021") int year,

        @Schema(description = "The year, or the month that is missing", examples = "2021-03")
        String period,

        BigDecimal lesser,
        BigDecimal greater,
        Instant foundAt,
        Instant resolvedAt,
        Explanation explanation) {

    @Schema(name = "QualityFindingState")
    enum State {
        OPEN,
        /** Somebody has said why it is so; open again once the values change. */
        EXPLAINED,
        /** A check found it mended. */
        RESOLVED
    }

    @Schema(name = "QualityFindingExplanation")
    record Explanation(String comment, String by, Instant at) {}

    /** @param next the value of {@code after} for the next page; absent on the last one */
    @Schema(name = "QualityFindingItems")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Items(List<Finding> items, Long next) implements Paged {

        static Items of(List<Finding> oneTooMany, int limit) {
            boolean more = oneTooMany.size() > limit;
            var findings = more ? oneTooMany.subList(0, limit) : oneTooMany;
            return new Items(findings, more ? findings.getLast().id() : null);
        }
    }
}
