package cn.fazhi.report.history;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.indicator.FigureParts;
import cn.fazhi.report.indicator.PeriodQuery;
import cn.fazhi.web.Paged;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed a figure. Over all pages, {@code changes} adds up to {@code value}.
 *
 * @param value the figure now; absent for a derived indicator
 * @param items empty for a derived indicator: open its parts
 * @param next the value of {@code after} for the next page; null on the last one
 */
@Schema(name = "FigureHistory")
record HistoryResponse(
        String code,
        String name,
        String unit,
        @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal value,
        List<ChangeItem> items,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts,
        Long next)
        implements Paged {

    /**
     * What stands in the formula of a derived indicator.
     *
     * @param opening true if what there was at the period's start is meant: the history is that of the period before
     * @param history where its changes are read
     */
    @Schema(name = "FigureHistoryPart")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(String code, String dimension, Boolean opening, String history) {

        static Part of(FigureParts.Part part, DivisionCode division, Period period) {
            return new Part(
                    part.indicator(),
                    part.dimension().isEmpty() ? null : part.dimension(),
                    part.opening() ? true : null,
                    path(part, division, part.period(period)));
        }

        private static String path(FigureParts.Part part, DivisionCode division, Period period) {
            var first = period.first();
            var within = period.isYear()
                    ? ""
                    : period.isQuarter()
                            ? "&quarter=" + (first.getMonthValue() + 2) / 3
                            : "&month=" + first.getMonthValue();
            return "/v1/yearly-indicators/" + part.indicator() + "/history?division=" + division.value() + "&year="
                    + first.getYear() + within
                    + (part.dimension().isEmpty() ? "" : "&dimension=" + part.dimension());
        }
    }

    static HistoryResponse of(PeriodQuery query, ReadHistory.Answer answer, boolean english) {
        var figure = answer.figure();
        return new HistoryResponse(
                figure.code(),
                figure.name(english),
                figure.unit(),
                answer.value(),
                answer.page().changes().stream().map(ChangeItem::of).toList(),
                figure.derived()
                        ? figure.parts().stream()
                                .map(part -> Part.of(part, query.division(), query.period()))
                                .toList()
                        : List.of(),
                answer.page().next());
    }
}
