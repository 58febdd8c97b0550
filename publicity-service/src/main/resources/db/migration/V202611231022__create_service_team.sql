create table service_team (
    id               binary(16)   not null,
    revision         bigint       not null,
    division         char(6)      character set ascii not null,
    business_date    date         not null,
    source_reference varchar(60),
    status           varchar(20)  character set ascii not null,
    name             varchar(200) not null,
    formed_on        date         not null,
    dissolved_on     date,
    last_member      int          not null,
    annulment_reason varchar(500),
    annulled_on      date,
    constraint pk_service_team primary key (id),
    constraint uq_service_team_source_reference unique (division, source_reference),
    constraint fk_service_team_division foreign key (division) references division (code),
    constraint ck_service_team_dissolved check (status <> 'DISSOLVED' or dissolved_on is not null)
);
create index ix_service_team_division_business_date on service_team (division, business_date);

-- valid_until is the first day on which the person is no member any more.
create table service_team_member (
    service_team_id binary(16)  not null,
    position        int         not null,
    member_id       varchar(10) character set ascii not null,
    name            varchar(60) not null,
    valid_from      date        not null,
    valid_until     date,
    constraint pk_service_team_member primary key (service_team_id, position),
    constraint fk_service_team_member_service_team foreign key (service_team_id) references service_team (id)
);
