create table staffing (
    id               binary(16)   not null,
    revision         bigint       not null,
    division         char(6)      character set ascii not null,
    business_date    date         not null,
    source_reference varchar(60),
    in_force         boolean,
    annulment_reason varchar(500),
    annulled_on      date,
    constraint pk_staffing primary key (id),
    constraint uq_staffing_source_reference unique (division, source_reference),
    constraint uq_staffing_division unique (division, in_force),
    constraint fk_staffing_division foreign key (division) references division (code)
);
create index ix_staffing_division_business_date on staffing (division, business_date);

create table staffing_statement (
    staffing_id binary(16) not null,
    stated_on   date       not null,
    section     int        not null,
    reviewers   int        not null,
    officers    int        not null,
    constraint pk_staffing_statement primary key (staffing_id, stated_on),
    constraint fk_staffing_statement_staffing foreign key (staffing_id) references staffing (id)
);
