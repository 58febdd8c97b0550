package cn.fazhi.report.closing;

import cn.fazhi.report.history.ChangeItem;
import cn.fazhi.report.history.DefinitionChangeItem;
import cn.fazhi.web.Paged;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed closed figures: their records, and what was defined or chosen otherwise.
 *
 * @param definitions by what formulas are others since; all of them on the first page
 * @param next the value of {@code after} for the next page; null on the last one
 */
@Schema(name = "Adjustments")
record AdjustmentsResponse(List<DefinitionChangeItem> definitions, List<ChangeItem> items, String next)
        implements Paged {

    static AdjustmentsResponse of(Closings.Adjustments adjustments) {
        var page = adjustments.page();
        return new AdjustmentsResponse(
                DefinitionChangeItem.of(adjustments.definitions()),
                page.changes().stream().map(ChangeItem::of).toList(),
                page.next());
    }
}
