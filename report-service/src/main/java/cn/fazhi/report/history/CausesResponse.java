package cn.fazhi.report.history;

import cn.fazhi.web.Paged;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed a published figure. Of a counted one all changes add up to the difference; of a derived one they are those
 * of its parts, beside what was defined or chosen otherwise.
 *
 * @param knownSince only where the report is older than the ledger of changes: what came before is not known
 * @param definitions by what its formula, or one that it reads, is another since; all of them on the first page
 * @param next the value of {@code after} for the next page; null on the last one
 */
@Schema(name = "PublishedFigureCauses")
record CausesResponse(
        String code,
        String name,
        String unit,
        BigDecimal published,
        BigDecimal now,
        BigDecimal difference,
        @JsonInclude(JsonInclude.Include.NON_NULL) OffsetDateTime knownSince,
        List<DefinitionChangeItem> definitions,
        List<ChangeItem> items,
        String next)
        implements Paged {

    static CausesResponse of(ReadCauses.Causes causes) {
        var figure = causes.published();
        var now = PublishedFiguresResponse.valueOf(figure, causes.now());
        return new CausesResponse(
                figure.code(),
                figure.name(),
                figure.unit(),
                figure.value(),
                now,
                PublishedFiguresResponse.difference(figure.value(), now),
                ChangeItem.inChina(causes.knownSince()),
                DefinitionChangeItem.of(causes.definitions()),
                causes.page().changes().stream().map(ChangeItem::of).toList(),
                causes.page().next());
    }
}
