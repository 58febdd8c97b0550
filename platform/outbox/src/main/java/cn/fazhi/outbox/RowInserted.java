package cn.fazhi.outbox;

/** An event has been written to a bucket of the outbox, in the transaction that still runs. */
public record RowInserted(int bucket) {}
