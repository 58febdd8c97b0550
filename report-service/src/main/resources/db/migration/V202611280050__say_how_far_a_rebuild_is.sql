-- source: out of what the figures are made. events_expected: at most, since compaction leaves gaps.
alter table rebuild
    add column source          varchar(10) character set ascii not null default 'TOPICS',
    add column phase           varchar(12) character set ascii not null default 'EXCHANGING',
    add column events_expected bigint      not null default 0,
    add column facts_expected  bigint      not null default 0,
    add constraint ck_rebuild_source check (source in ('TOPICS', 'FACTS')),
    add constraint ck_rebuild_phase check (phase in ('READING', 'DERIVING', 'CATCHING_UP', 'EXCHANGING'));
