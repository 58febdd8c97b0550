package cn.fazhi.audit;

import cn.fazhi.web.Paged;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of entries, oldest first.
 *
 * @param next the value of {@code after} for the next page; null on the last one
 */
@Schema(name = "AuditEntryList")
record AuditEntryList(List<AuditEntry> items, Long next) implements Paged {

    static AuditEntryList of(List<AuditEntry> oneTooMany, int limit) {
        if (oneTooMany.size() <= limit) {
            return new AuditEntryList(oneTooMany, null);
        }
        var items = oneTooMany.subList(0, limit);
        return new AuditEntryList(items, items.getLast().id());
    }
}
