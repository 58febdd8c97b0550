package cn.fazhi.report.indicator;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.asof.Freshness;
import cn.fazhi.report.counting.Measure;
import cn.fazhi.report.counting.Scope;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * @param scope only where it is the division's own
 * @param yearToDate only where it is
 * @param comparedTo only where something is compared and there is a period to compare with
 * @param asOf the time up to which every source is known to be counted; null while one has never been heard of
 * @param complete false while a source lags, an event waits aside, or the last reconciliation found a difference, in what is
 *     compared too
 */
record YearlyIndicatorsResponse(
        Division division,
        @JsonInclude(JsonInclude.Include.NON_NULL) Scope scope,
        int year,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer quarter,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer month,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean yearToDate,
        @JsonInclude(JsonInclude.Include.NON_NULL) Other comparedTo,
        OffsetDateTime asOf,
        boolean complete,
        List<Item> indicators) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    record Division(DivisionCode code, String name) {}

    /**
     * @param value null where it is meaningless: a rate over nothing
     * @param policy how outcomes are judged in it and in what its formula reads, where that is a choice
     * @param compared only where it is asked for
     */
    record Item(
            String code,
            String name,
            String unit,
            Measure measure,
            BigDecimal value,
            @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal numerator,
            @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal denominator,
            @JsonInclude(JsonInclude.Include.NON_NULL) String policy,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<Part> breakdown,
            @JsonInclude(JsonInclude.Include.NON_NULL) Beside compared) {

        static Item of(Figure figure, boolean english) {
            return of(new YearlyIndicators.Row(figure, null), english);
        }

        static Item of(YearlyIndicators.Row row, boolean english) {
            var figure = row.figure();
            var indicator = figure.indicator();
            return new Item(
                    indicator.code(),
                    english ? indicator.en() : indicator.zh(),
                    indicator.unit(),
                    indicator.measure(),
                    figure.value(),
                    figure.numerator(),
                    figure.denominator(),
                    figure.policies().isEmpty() ? null : Policy.names(figure.policies(), english),
                    figure.breakdown() == null
                            ? null
                            : figure.breakdown().stream()
                                    .map(part -> Part.of(part, indicator, english))
                                    .toList(),
                    row.compared() == null ? null : Beside.of(row.compared(), indicator, english));
        }
    }

    /** @param item such as {@code ROUTINE}; one that only the period that it is compared with has counts zero */
    record Part(
            String item,
            BigDecimal value,
            @JsonInclude(JsonInclude.Include.NON_NULL) Beside compared) {

        private static Part of(Figure.Part part, Indicator indicator, boolean english) {
            return new Part(
                    part.item(),
                    part.value(),
                    part.compared() == null ? null : Beside.of(part.compared(), indicator, english));
        }
    }

    /**
     * The same indicator in the period that it is compared with.
     *
     * @param value null where it is meaningless
     * @param change in {@code changeUnit}; null where one of both values is
     * @param changeUnit the indicator's unit; percentage points for a percentage
     * @param changePercent of the other period's value; null of zero, and for a percentage
     * @param policy how outcomes are judged in that period, where it is otherwise than in this one; said too where by none
     */
    record Beside(
            BigDecimal value,
            BigDecimal change,
            String changeUnit,
            BigDecimal changePercent,
            @JsonInclude(JsonInclude.Include.NON_NULL) String policy) {

        private static Beside of(Compared compared, Indicator indicator, boolean english) {
            return new Beside(
                    compared.value(),
                    compared.change(),
                    Compared.changeUnit(indicator, english),
                    compared.changePercent(),
                    compared.policies() == null ? null : Policy.names(compared.policies(), english));
        }
    }

    /** The period that is compared with. */
    record Other(
            int year,
            @JsonInclude(JsonInclude.Include.NON_NULL) Integer quarter,
            @JsonInclude(JsonInclude.Include.NON_NULL) Integer month,
            @JsonInclude(JsonInclude.Include.NON_NULL) Boolean yearToDate) {

        private static Other of(When when) {
            return new Other(when.year(), when.quarter(), when.month(), when.yearToDate() ? true : null);
        }
    }

    static YearlyIndicatorsResponse of(Asked asked, String divisionName, Freshness freshness, List<Item> indicators) {
        var when = asked.when();
        return new YearlyIndicatorsResponse(
                new Division(asked.division(), divisionName),
                asked.scope() == Scope.OWN ? Scope.OWN : null,
                when.year(),
                when.quarter(),
                when.month(),
                when.yearToDate() ? true : null,
                asked.comparedTo().map(Other::of).orElse(null),
                inChina(freshness),
                freshness.complete(),
                indicators);
    }

    static OffsetDateTime inChina(Freshness freshness) {
        return freshness.asOf() == null ? null : freshness.asOf().atZone(CHINA).toOffsetDateTime();
    }
}
