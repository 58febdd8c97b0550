create table activity (
    id               binary(16)   not null,
    revision         bigint       not null,
    division         char(6)      character set ascii not null,
    business_date    date         not null,
    source_reference varchar(60),
    status           varchar(20)  character set ascii not null,
    kind             varchar(30)  character set ascii not null,
    audience         varchar(20)  character set ascii not null,
    occasion         varchar(30)  character set ascii,
    title            varchar(200) not null,
    planned_on       date         not null,
    held_on          date,
    materials        int          not null,
    people_advised   int          not null,
    annulment_reason varchar(500),
    annulled_on      date,
    constraint pk_activity primary key (id),
    constraint uq_activity_source_reference unique (division, source_reference),
    constraint fk_activity_division foreign key (division) references division (code),
    constraint ck_activity_held check (status <> 'HELD' or held_on is not null)
);
create index ix_activity_division_business_date on activity (division, business_date);
