-- What a fact counts for. Changed only under the lock of its fact.
create table contribution (
    generation   int           not null,
    record_id    binary(16)    not null,
    seq          smallint      not null,
    family       varchar(20)   character set ascii not null,
    indicator    varchar(40)   character set ascii not null,
    division     char(6)       character set ascii not null,
    on_date      date          not null,
    dimension    varchar(60)   character set ascii not null,
    amount       decimal(19,2) not null,
    distinct_key binary(16),
    constraint pk_contribution primary key (generation, record_id, seq)
);
create index ix_contribution_indicator_division_on_date on contribution (generation, indicator, division, on_date, dimension, distinct_key, amount);
