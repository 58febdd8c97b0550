package cn.fazhi.report.indicator;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.Measure;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * @param asOf the time up to which every source is known to be counted; null while one has never been heard of
 * @param complete false while a source lags, an event waits aside, or the last reconciliation found a difference
 */
record YearlyIndicatorsResponse(
        Division division,
        int year,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer quarter,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer month,
        OffsetDateTime asOf,
        boolean complete,
        List<Item> indicators) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    record Division(DivisionCode code, String name) {}

    /**
     * @param value null where it is meaningless: a rate over nothing
     * @param policy how outcomes are judged in it, where that is a choice
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
            @JsonInclude(JsonInclude.Include.NON_NULL) List<Figure.Part> breakdown) {

        static Item of(Figure figure, boolean english) {
            var indicator = figure.indicator();
            return new Item(
                    indicator.code(),
                    english ? indicator.en() : indicator.zh(),
                    indicator.unit(),
                    indicator.measure(),
                    figure.value(),
                    figure.numerator(),
                    figure.denominator(),
                    indicator.policy() == null ? null : indicator.policy().name(english),
                    figure.breakdown());
        }
    }

    static YearlyIndicatorsResponse of(
            FigureQuery query, String divisionName, YearlyIndicators.Answer answer, boolean english) {
        var asOf = answer.freshness().asOf();
        return new YearlyIndicatorsResponse(
                new Division(query.division, divisionName),
                query.year,
                query.quarter,
                query.month,
                asOf == null ? null : asOf.atZone(CHINA).toOffsetDateTime(),
                answer.freshness().complete(),
                answer.figures().stream()
                        .map(figure -> Item.of(figure, english))
                        .toList());
    }
}
