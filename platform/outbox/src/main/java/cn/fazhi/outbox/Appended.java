package cn.fazhi.outbox;

import cn.fazhi.contracts.RecordFamily;

/**
 * A root's new state has been appended, in the transaction that still runs: what must commit with it (the audit entry)
 * observes this.
 *
 * @param step what happened, in the past tense
 * @param reason why, where the step needs one; else null
 */
public record Appended(AggregateRoot root, String step, String reason) {

    public RecordFamily family() {
        return root.family();
    }
}
