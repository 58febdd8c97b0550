package cn.fazhi.report.history;

import cn.fazhi.report.indicator.Asked;
import cn.fazhi.report.indicator.FigureParts;
import cn.fazhi.web.Paged;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed a figure. Over all pages, {@code changes} adds up to {@code value}; a derived one is made otherwise by what
 * was defined or chosen.
 *
 * @param value the figure now; absent where it is meaningless: a rate over nothing
 * @param definitions by what its formula, or one that it reads, was made another; all of them on the first page
 * @param items empty for a derived indicator: open its parts
 * @param next the value of {@code after} for the next page; null on the last one
 */
@Schema(name = "FigureHistory")
record HistoryResponse(
        String code,
        String name,
        String unit,
        @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal value,
        List<DefinitionChangeItem> definitions,
        List<ChangeItem> items,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts,
        String next)
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

        private static Part of(FigureParts.Part part, Asked asked) {
            return new Part(
                    part.indicator(),
                    part.dimension().isEmpty() ? null : part.dimension(),
                    part.opening() ? true : null,
                    part.history(asked));
        }
    }

    static HistoryResponse of(Asked asked, ReadHistory.Answer answer, boolean english) {
        var figure = answer.figure();
        return new HistoryResponse(
                figure.code(),
                figure.name(english),
                figure.unit(),
                answer.value(),
                DefinitionChangeItem.of(answer.definitions()),
                answer.page().changes().stream().map(ChangeItem::of).toList(),
                figure.derived()
                        ? figure.parts().stream()
                                .map(part -> Part.of(part, asked))
                                .toList()
                        : List.of(),
                answer.page().next());
    }
}
