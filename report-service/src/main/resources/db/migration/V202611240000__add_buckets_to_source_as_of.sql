-- How many buckets the source's outbox had when it said so: bucket 0 tells which others must have been heard of.
alter table source_as_of add column buckets int not null default 1;
