-- Where a rule does not hold: once for each rule, subject, division and period, as the last check saw it.
-- subject: the record family of a missing month; else empty.
create table quality_finding (
    id           bigint        not null auto_increment,
    rule         varchar(40)   character set ascii not null,
    subject      varchar(40)   character set ascii not null,
    division     char(6)       character set ascii not null,
    business_year smallint     not null,
    period       varchar(7)    character set ascii not null,
    lesser       decimal(19,2),
    greater      decimal(19,2),
    state        varchar(10)   character set ascii not null,
    revision     bigint        not null default 1,
    found_at     timestamp(6)  not null default current_timestamp(6),
    resolved_at  timestamp(6)  null,
    explanation  varchar(500),
    explained_by varchar(255),
    explained_at timestamp(6)  null,
    constraint pk_quality_finding primary key (id),
    constraint uq_quality_finding_rule unique (division, period, rule, subject),
    constraint ck_quality_finding_state check (state in ('OPEN', 'EXPLAINED', 'RESOLVED'))
);
create index ix_quality_finding_division_business_year on quality_finding (division, business_year, id);
