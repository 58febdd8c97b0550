create table project (
    id                   binary(16)   not null,
    revision             bigint       not null,
    division             char(6)      character set ascii not null,
    business_date        date         not null,
    source_reference     varchar(60),
    status               varchar(20)  character set ascii not null,
    name                 varchar(200) not null,
    -- The general contractor.
    employer_id          binary(16)   not null,
    employer_credit_code varchar(18)  character set ascii,
    employer_name        varchar(200) not null,
    employer_industry    char(1)      character set ascii not null,
    started_on           date         not null,
    onboarded_on         date,
    closed_on            date,
    account_required     boolean      not null,
    account_from         date,
    account_until        date,
    deposit_required     boolean      not null,
    deposit_from         date,
    deposit_until        date,
    agency_pay_required  boolean      not null,
    agency_pay_from      date,
    agency_pay_until     date,
    annulment_reason     varchar(500),
    annulled_on          date,
    constraint pk_project primary key (id),
    constraint uq_project_source_reference unique (division, source_reference),
    constraint fk_project_division foreign key (division) references division (code),
    constraint ck_project_closed check ((status = 'CLOSED') = (closed_on is not null)),
    constraint ck_project_closed_on check (closed_on is null or closed_on >= started_on),
    constraint ck_project_onboarded check (onboarded_on is null or onboarded_on >= started_on),
    constraint ck_project_account check (account_until is null or (account_from is not null and account_from <= account_until)),
    constraint ck_project_deposit check (deposit_until is null or (deposit_from is not null and deposit_from <= deposit_until)),
    constraint ck_project_agency_pay check (agency_pay_until is null or (agency_pay_from is not null and agency_pay_from <= agency_pay_until))
);
create index ix_project_division_business_date on project (division, business_date);
create index ix_project_employer_id on project (employer_id);

-- One roster a month: 2021-03.
create table project_roster (
    project_id binary(16) not null,
    month      char(7)    character set ascii not null,
    workers    int        not null,
    real_name  int        not null,
    constraint pk_project_roster primary key (project_id, month),
    constraint fk_project_roster_project foreign key (project_id) references project (id),
    constraint ck_project_roster_real_name check (real_name >= 0 and real_name <= workers)
);
