package cn.fazhi.report.history;

import cn.fazhi.web.Paged;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed a published figure. Of a counted one all changes add up to the difference; of a derived one they are those
 * of its parts.
 *
 * @param knownSince only where the report is older than the ledger of changes: what came before is not known
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
        List<ChangeItem> items,
        Long next)
        implements Paged {

    static CausesResponse of(ReadPublishedFigures.Causes causes) {
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
                causes.page().changes().stream().map(ChangeItem::of).toList(),
                causes.page().next());
    }
}
