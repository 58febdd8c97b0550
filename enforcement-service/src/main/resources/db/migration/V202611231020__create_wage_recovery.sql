create table wage_recovery (
    id                   binary(16)    not null,
    revision             bigint        not null,
    division             char(6)       character set ascii not null,
    business_date        date          not null,
    source_reference     varchar(60),
    status               varchar(20)   character set ascii not null,
    basis                varchar(20)   character set ascii not null,
    employer_id          binary(16)    not null,
    employer_credit_code varchar(18)   character set ascii,
    employer_name        varchar(200)  not null,
    employer_industry    char(1)       character set ascii not null,
    amount               decimal(15,2) not null,
    stated_workers       int           not null,
    listed_workers       int           not null,
    confirmed_on         date,
    annulment_reason     varchar(500),
    annulled_on          date,
    constraint pk_wage_recovery primary key (id),
    constraint uq_wage_recovery_source_reference unique (division, source_reference),
    constraint fk_wage_recovery_division foreign key (division) references division (code),
    constraint ck_wage_recovery_amount check (amount > 0 and amount <= 1000000000000),
    constraint ck_wage_recovery_workers check ((stated_workers > 0) <> (listed_workers > 0)),
    constraint ck_wage_recovery_confirmed check ((status = 'CONFIRMED') = (confirmed_on is not null))
);
create index ix_wage_recovery_division_business_date on wage_recovery (division, business_date);
create index ix_wage_recovery_employer_id on wage_recovery (employer_id);

-- citizen_number is encrypted; worker_key is its keyed hash, by which a person is found and counted.
create table wage_recovery_worker (
    wage_recovery_id binary(16)    not null,
    position         int           not null,
    name             varchar(60)   not null,
    citizen_number   varbinary(80) not null,
    worker_key       char(64)      character set ascii not null,
    amount           decimal(15,2),
    constraint pk_wage_recovery_worker primary key (wage_recovery_id, position),
    constraint fk_wage_recovery_worker_wage_recovery foreign key (wage_recovery_id) references wage_recovery (id)
);
create index ix_wage_recovery_worker_worker_key on wage_recovery_worker (worker_key);
