package cn.fazhi.report.closing;

import cn.fazhi.report.history.ChangeItem;
import cn.fazhi.report.history.Changes;
import cn.fazhi.web.Paged;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param next the value of {@code after} for the next page; null on the last one */
@Schema(name = "Adjustments")
record AdjustmentsResponse(List<ChangeItem> items, Long next) implements Paged {

    static AdjustmentsResponse of(Changes.Page page) {
        return new AdjustmentsResponse(
                page.changes().stream().map(ChangeItem::of).toList(), page.next());
    }
}
