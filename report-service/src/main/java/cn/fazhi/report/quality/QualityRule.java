package cn.fazhi.report.quality;

import cn.fazhi.report.indicator.Definitions;
import cn.fazhi.report.indicator.Formula;
import cn.fazhi.report.indicator.Rule;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the figures of a division's year must obey: {@code lesser ≤ greater}, or that no month is missing.
 *
 * @param lesser absent for zero
 * @param greater absent if months are looked at
 */
@Schema(name = "QualityRule")
@JsonInclude(JsonInclude.Include.NON_NULL)
record QualityRule(
        @Schema(examples = "CASES.CLOSED") String code,
        int version,
        Rule.State state,
        Kind kind,
        Severity severity,
        String nameZh,
        String nameEn,
        @Schema(examples = "ENF.CLOSED") String lesser,

        @Schema(examples = "opening(ENF.OPEN_END) + ENF.FILED")
        String greater,

        String reason,
        @Schema(examples = "system") String createdBy,
        Instant createdAt) {

    @Schema(name = "QualityRuleKind")
    enum Kind {
        COMPARISON,
        /**
         * Of a record family: nothing in a month that has ended, but something before and after it, in a gap of one
         * month or beside two months in a row that have some; or something in the same month a year before.
         */
        MISSING_MONTH
    }

    @Schema(name = "QualityRuleItems")
    record Items(List<QualityRule> items) {}

    /**
     * @return the sides as they are kept
     * @throws cn.fazhi.report.indicator.FormulaRefused if a side means nothing
     * @throws SidesDiffer if they are of different units
     */
    QualityRule checked(Definitions definitions) {
        if (kind == Kind.MISSING_MONTH) {
            return this;
        }
        var upper = Formula.parse(greater, "/greater");
        var unit = definitions.unit(upper, "/greater");
        if (lesser == null) {
            return with(null, upper.text());
        }
        var lower = Formula.parse(lesser, "/lesser");
        var other = definitions.unit(lower, "/lesser");
        if (!other.equals(unit)) {
            throw new SidesDiffer(other, unit);
        }
        return with(lower.text(), upper.text());
    }

    /** Whether a side of it names the indicator. */
    boolean reads(String indicator) {
        return Stream.of(lesser, greater)
                .filter(Objects::nonNull)
                .flatMap(side -> Formula.parse(side).terms().stream())
                .anyMatch(term -> term.operand().indicator().equals(indicator));
    }

    QualityRule by(String subject) {
        return new QualityRule(
                code, version, state, kind, severity, nameZh, nameEn, lesser, greater, reason, subject, createdAt);
    }

    QualityRule retired(String reason) {
        return new QualityRule(
                code,
                version + 1,
                Rule.State.RETIRED,
                kind,
                severity,
                nameZh,
                nameEn,
                lesser,
                greater,
                reason,
                null,
                null);
    }

    private QualityRule with(String lesser, String greater) {
        return new QualityRule(
                code, version, state, kind, severity, nameZh, nameEn, lesser, greater, reason, createdBy, createdAt);
    }
}
