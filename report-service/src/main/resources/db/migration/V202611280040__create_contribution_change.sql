-- Every contribution that the figures gained (times > 0) or lost, with its cause. Written in the transaction that counts,
-- by who holds the live generation; never changed and never rebuilt. A record's rows add up to its contributions.
create table contribution_change (
    id              bigint        not null auto_increment,
    changed_at      timestamp(6)  not null default current_timestamp(6),
    cause           varchar(8)    character set ascii not null,
    family          varchar(20)   character set ascii not null,
    record_id       binary(16)    not null,
    revision        bigint        not null,
    kafka_partition int,
    kafka_offset    bigint,
    indicator       varchar(40)   character set ascii not null,
    division        char(6)       character set ascii not null,
    on_date         date          not null,
    dimension       varchar(140)  character set ascii not null,
    amount          decimal(19,2) not null,
    distinct_key    binary(16),
    times           int           not null,
    constraint pk_contribution_change primary key (id)
);

-- What is counted already.
insert into contribution_change (cause, family, record_id, revision, indicator, division, on_date, dimension, amount,
                                 distinct_key, times)
select 'BACKFILL', c.family, c.record_id, coalesce(f.revision, 0), c.indicator, c.division, c.on_date, c.dimension,
       c.amount, c.distinct_key, 1
from counting_generation g
join contribution c on c.generation = g.live
left join fact f on f.generation = c.generation and f.family = c.family and f.record_id = c.record_id
order by c.record_id, c.seq;

create index ix_contribution_change_indicator_division_on_date on contribution_change (indicator, division, on_date);
create index ix_contribution_change_record_id on contribution_change (record_id);
