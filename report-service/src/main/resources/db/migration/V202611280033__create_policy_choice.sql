-- By which policy a division, and what lies below it, is judged from a year on: until another choice, its own or of a
-- division between. A later choice of the same year holds.
create table policy_choice (
    id               binary(16)   not null,
    division         char(6)      character set ascii not null,
    from_year        smallint     not null,
    policy           varchar(40)  character set ascii not null,
    reason           varchar(500) not null,
    chosen_by        varchar(255) not null,
    chosen_at        timestamp(6) not null default current_timestamp(6),
    annulled_at      timestamp(6) null,
    annulled_by      varchar(255),
    annulment_reason varchar(500),
    constraint pk_policy_choice primary key (id),
    constraint fk_policy_choice_policy foreign key (policy) references policy (code),
    constraint fk_policy_choice_division foreign key (division) references division (code)
);
create index ix_policy_choice_division on policy_choice (division, from_year);
