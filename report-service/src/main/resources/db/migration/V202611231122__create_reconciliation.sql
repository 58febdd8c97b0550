-- Every comparison of the derived tables with their owners and in themselves. family and business_year: its scope, null
-- for all of them.
create table reconciliation (
    id            binary(16)   not null,
    state         varchar(10)  character set ascii not null,
    family        varchar(20)  character set ascii,
    business_year smallint,
    requested_by  varchar(200) not null,
    started_at    timestamp(6) not null default current_timestamp(6),
    ended_at      timestamp(6) null,
    compared      bigint       not null default 0,
    differences   bigint       not null default 0,
    failure       varchar(500),
    constraint pk_reconciliation primary key (id),
    constraint ck_reconciliation_state check (state in ('RUNNING', 'DONE', 'FAILED'))
);
create index ix_reconciliation_started_at on reconciliation (started_at);

-- What was not equal. Resolved once a repair, or a later reconciliation of the same scope, finds it equal; until then
-- the figures of its division and year, and of everything above, are incomplete. record_id is null where a number is
-- meant: then subject is its period, indicator and dimension.
create table reconciliation_difference (
    reconciliation_id binary(16)   not null,
    seq               int          not null,
    kind              varchar(20)  character set ascii not null,
    family            varchar(20)  character set ascii not null,
    record_id         binary(16),
    division          char(6)      character set ascii not null,
    business_year     smallint     not null,
    other_division    char(6)      character set ascii,
    other_year        smallint,
    subject           varchar(120) character set ascii not null,
    here_value        varchar(60)  character set ascii,
    right_value       varchar(60)  character set ascii,
    resolved_at       timestamp(6) null,
    constraint pk_reconciliation_difference primary key (reconciliation_id, seq),
    constraint fk_reconciliation_difference_reconciliation_id foreign key (reconciliation_id) references reconciliation (id)
);
create index ix_reconciliation_difference_resolved_at on reconciliation_difference (resolved_at, business_year);
