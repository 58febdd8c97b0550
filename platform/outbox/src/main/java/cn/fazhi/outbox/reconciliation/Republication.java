package cn.fazhi.outbox.reconciliation;

import java.util.UUID;

/**
 * What was published again.
 *
 * @param next the value of {@code after} with which to ask again; null when there is no more
 */
record Republication(int republished, UUID next) {}
