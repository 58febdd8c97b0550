-- Every rebuild of the derived tables that was ever asked for. A generation's number is never used twice.
create table rebuild (
    id           binary(16)   not null,
    generation   int          not null,
    state        varchar(10)  character set ascii not null,
    requested_by varchar(200) not null,
    started_at   timestamp(6) not null default current_timestamp(6),
    ended_at     timestamp(6) null,
    events_read  bigint       not null default 0,
    facts        bigint       not null default 0,
    differences  bigint       not null default 0,
    failure      varchar(500),
    constraint pk_rebuild primary key (id),
    constraint uq_rebuild_generation unique (generation),
    constraint ck_rebuild_state check (state in ('RUNNING', 'DONE', 'FAILED'))
);

-- What was found wrong in the generation before, by comparing it at equal positions. kind FACT: subject is family and
-- record id, the values are "revision division year"; kind TOTAL: subject is division, period, indicator and dimension.
create table rebuild_difference (
    rebuild_id binary(16)   not null,
    seq        int          not null,
    kind       varchar(10)  character set ascii not null,
    subject    varchar(200) character set ascii not null,
    before_value varchar(60) character set ascii,
    after_value  varchar(60) character set ascii,
    constraint pk_rebuild_difference primary key (rebuild_id, seq),
    constraint fk_rebuild_difference_rebuild_id foreign key (rebuild_id) references rebuild (id)
);
