create table leader (
    id               binary(16)   not null,
    revision         bigint       not null,
    division         char(6)      character set ascii not null,
    business_date    date         not null,
    source_reference varchar(60),
    name             varchar(60)  not null,
    post             varchar(100) not null,
    held_from        date         not null,
    held_until       date,
    annulment_reason varchar(500),
    annulled_on      date,
    constraint pk_leader primary key (id),
    constraint uq_leader_source_reference unique (division, source_reference),
    constraint fk_leader_division foreign key (division) references division (code),
    constraint ck_leader_held_until check (held_until is null or held_until > held_from)
);
create index ix_leader_division_business_date on leader (division, business_date);
