create table compilation (
    id               binary(16)   not null,
    revision         bigint       not null,
    division         char(6)      character set ascii not null,
    business_date    date         not null,
    source_reference varchar(60),
    title            varchar(200) not null,
    annulment_reason varchar(500),
    annulled_on      date,
    constraint pk_compilation primary key (id),
    constraint uq_compilation_source_reference unique (division, source_reference),
    constraint fk_compilation_division foreign key (division) references division (code)
);
create index ix_compilation_division_business_date on compilation (division, business_date);
