create table study_session (
    id               binary(16)   not null,
    revision         bigint       not null,
    division         char(6)      character set ascii not null,
    business_date    date         not null,
    source_reference varchar(60),
    status           varchar(20)  character set ascii not null,
    subject          varchar(200) not null,
    planned_on       date         not null,
    held_on          date,
    attendees        int          not null,
    annulment_reason varchar(500),
    annulled_on      date,
    constraint pk_study_session primary key (id),
    constraint uq_study_session_source_reference unique (division, source_reference),
    constraint fk_study_session_division foreign key (division) references division (code),
    constraint ck_study_session_held check (status <> 'HELD' or held_on is not null)
);
create index ix_study_session_division_business_date on study_session (division, business_date);

create table study_session_law (
    study_session_id binary(16)   not null,
    position         int          not null,
    law              varchar(200) not null,
    constraint pk_study_session_law primary key (study_session_id, position),
    constraint fk_study_session_law_study_session foreign key (study_session_id) references study_session (id)
);
