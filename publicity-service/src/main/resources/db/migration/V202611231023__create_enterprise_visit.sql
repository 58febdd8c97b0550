create table enterprise_visit (
    id                     binary(16)   not null,
    revision               bigint       not null,
    division               char(6)      character set ascii not null,
    business_date          date         not null,
    source_reference       varchar(60),
    enterprise_credit_code varchar(18)  character set ascii,
    enterprise_name        varchar(200) not null,
    team_id                binary(16),
    materials              int          not null,
    annulment_reason       varchar(500),
    annulled_on            date,
    constraint pk_enterprise_visit primary key (id),
    constraint uq_enterprise_visit_source_reference unique (division, source_reference),
    constraint fk_enterprise_visit_division foreign key (division) references division (code)
);
create index ix_enterprise_visit_division_business_date on enterprise_visit (division, business_date);
create index ix_enterprise_visit_team_id on enterprise_visit (team_id);
create index ix_enterprise_visit_enterprise_credit_code on enterprise_visit (enterprise_credit_code);
