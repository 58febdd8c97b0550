package cn.fazhi.outbox;

import cn.fazhi.contracts.RecordFamily;

/**
 * Where the records of a family are kept.
 *
 * @param name of the table; it has the columns {@code id}, {@code revision}, {@code division} and {@code business_date}
 */
public record RecordTable(RecordFamily family, Class<? extends AggregateRoot> entity, String name) {}
