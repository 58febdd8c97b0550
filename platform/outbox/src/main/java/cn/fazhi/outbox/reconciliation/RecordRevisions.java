package cn.fazhi.outbox.reconciliation;

import java.util.List;
import java.util.UUID;

/**
 * In order of id.
 *
 * @param next the value of {@code after} for what follows; null on the last page
 */
record RecordRevisions(List<RecordRevision> items, UUID next) {

    static RecordRevisions page(List<RecordRevision> items, int limit) {
        return new RecordRevisions(
                items, items.size() < limit ? null : items.getLast().id());
    }
}
