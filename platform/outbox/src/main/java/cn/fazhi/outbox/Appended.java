package cn.fazhi.outbox;

import cn.fazhi.contracts.RecordFamily;

/**
 * A root's new state has been appended, in the transaction that still runs: what must commit with it (the audit entry)
 * observes this.
 *
 * @param step what happened, in the past tense
 */
public record Appended(AggregateRoot root, String step) {

    public RecordFamily family() {
        return root.family();
    }
}
