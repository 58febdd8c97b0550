-- The last change in the ledger before the published figures were read; null where a report was published before there
-- was a ledger.
alter table report_document add column published_moment bigint;
