create table inspection (
    id                   binary(16)    not null,
    revision             bigint        not null,
    division             char(6)       character set ascii not null,
    business_date        date          not null,
    source_reference     varchar(60),
    kind                 varchar(30)   character set ascii not null,
    status               varchar(20)   character set ascii not null,
    employer_id          binary(16)    not null,
    employer_credit_code varchar(18)   character set ascii,
    employer_name        varchar(200)  not null,
    employer_industry    char(1)       character set ascii not null,
    planned_on           date          not null,
    completed_on         date,
    result               varchar(30)   character set ascii,
    findings             varchar(4000),
    annulment_reason     varchar(500),
    annulled_on          date,
    constraint pk_inspection primary key (id),
    constraint uq_inspection_source_reference unique (division, source_reference),
    constraint fk_inspection_division foreign key (division) references division (code),
    constraint ck_inspection_completed check (status <> 'COMPLETED' or (completed_on is not null and result is not null))
);
create index ix_inspection_division_business_date on inspection (division, business_date);
create index ix_inspection_employer_id on inspection (employer_id);

create table inspection_inspector (
    inspection_id      binary(16)  not null,
    position           int         not null,
    name               varchar(60) not null,
    certificate_number varchar(40) not null,
    constraint pk_inspection_inspector primary key (inspection_id, position),
    constraint fk_inspection_inspector_inspection foreign key (inspection_id) references inspection (id)
);
