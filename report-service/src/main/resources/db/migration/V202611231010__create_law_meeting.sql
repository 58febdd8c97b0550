create table law_meeting (
    id               binary(16)   not null,
    revision         bigint       not null,
    division         char(6)      character set ascii not null,
    business_date    date         not null,
    source_reference varchar(60),
    status           varchar(20)  character set ascii not null,
    subject          varchar(200) not null,
    planned_on       date         not null,
    held_on          date,
    chair            varchar(60),
    attendees        int,
    conclusions      varchar(4000),
    annulment_reason varchar(500),
    annulled_on      date,
    constraint pk_law_meeting primary key (id),
    constraint uq_law_meeting_source_reference unique (division, source_reference),
    constraint fk_law_meeting_division foreign key (division) references division (code),
    constraint ck_law_meeting_held check (status <> 'HELD' or (held_on is not null and chair is not null and attendees is not null and conclusions is not null))
);
create index ix_law_meeting_division_business_date on law_meeting (division, business_date);
