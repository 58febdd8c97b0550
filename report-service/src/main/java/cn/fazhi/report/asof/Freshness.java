package cn.fazhi.report.asof;

import java.time.Instant;

/**
 * @param asOf everything that every source had committed before this time is counted; null while a source has never been heard of
 * @param complete false while a source lags, an event is parked or a dead letter waits, or the last reconciliation found a difference
 */
public record Freshness(Instant asOf, boolean complete) {}
