create table adviser (
    id               binary(16)   not null,
    revision         bigint       not null,
    division         char(6)      character set ascii not null,
    business_date    date         not null,
    source_reference varchar(60),
    name             varchar(200) not null,
    held_from        date         not null,
    held_until       date,
    annulment_reason varchar(500),
    annulled_on      date,
    constraint pk_adviser primary key (id),
    constraint uq_adviser_source_reference unique (division, source_reference),
    constraint fk_adviser_division foreign key (division) references division (code),
    constraint ck_adviser_held_until check (held_until is null or held_until > held_from)
);
create index ix_adviser_division_business_date on adviser (division, business_date);
