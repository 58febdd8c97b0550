create table labour_case (
    id                        binary(16)   not null,
    revision                  bigint       not null,
    division                  char(6)      character set ascii not null,
    business_date             date         not null,
    source_reference          varchar(60),
    complaint_reference       varchar(60),
    case_number               varchar(100) not null,
    number_division           char(6)      character set ascii not null,
    number_year               int          not null,
    number_in_year            int          not null,
    cause                     varchar(30)  character set ascii not null,
    source                    varchar(20)  character set ascii not null,
    status                    varchar(20)  character set ascii not null,
    employer_id               binary(16)   not null,
    employer_credit_code      varchar(18)  character set ascii,
    employer_name             varchar(200) not null,
    employer_industry         char(1)      character set ascii not null,
    investigation_started_on  date,
    investigation_extended_on date,
    investigation_due_on      date         not null,
    investigated_on           date,
    decision_due_on           date,
    discussed_on              date,
    hearing_offered_on        date,
    ended_on                  date,
    closing_reason            varchar(20)  character set ascii,
    transferred_to            varchar(20)  character set ascii,
    annulment_reason          varchar(500),
    annulled_on               date,
    -- An annulled case gives its complaint free: only complaints of cases that count are unique.
    complaint_in_case varchar(60)
        generated always as (case when annulled_on is null then complaint_reference end) virtual,
    constraint pk_labour_case primary key (id),
    constraint uq_labour_case_source_reference unique (division, source_reference),
    constraint uq_labour_case_complaint unique (division, complaint_in_case),
    constraint uq_labour_case_number unique (number_division, number_year, number_in_year),
    constraint uq_labour_case_case_number unique (case_number),
    constraint fk_labour_case_division foreign key (division) references division (code),
    constraint ck_labour_case_investigated check ((investigated_on is null) = (decision_due_on is null)),
    constraint ck_labour_case_ended check ((status in ('CLOSED', 'REVOKED', 'TRANSFERRED')) = (ended_on is not null)),
    constraint ck_labour_case_closed check ((status = 'CLOSED') = (closing_reason is not null)),
    constraint ck_labour_case_transferred check ((status = 'TRANSFERRED') = (transferred_to is not null))
);
create index ix_labour_case_division_business_date on labour_case (division, business_date);
create index ix_labour_case_employer_id on labour_case (employer_id);

create table labour_case_inspector (
    case_id            binary(16)  not null,
    position           int         not null,
    name               varchar(60) not null,
    certificate_number varchar(40) not null,
    constraint pk_labour_case_inspector primary key (case_id, position),
    constraint fk_labour_case_inspector_labour_case foreign key (case_id) references labour_case (id)
);

create table labour_case_legal_review (
    case_id     binary(16)  not null,
    position    int         not null,
    reviewed_on date        not null,
    result      varchar(20) character set ascii not null,
    constraint pk_labour_case_legal_review primary key (case_id, position),
    constraint fk_labour_case_legal_review_labour_case foreign key (case_id) references labour_case (id)
);

create table labour_case_decision (
    case_id          binary(16)    not null,
    position         int           not null,
    kind             varchar(30)   character set ascii not null,
    decided_on       date          not null,
    fine             decimal(15,2) not null,
    major            bit           not null,
    legally_reviewed bit           not null,
    outcome          varchar(20)   character set ascii,
    outcome_on       date,
    constraint pk_labour_case_decision primary key (case_id, position),
    constraint fk_labour_case_decision_labour_case foreign key (case_id) references labour_case (id),
    constraint ck_labour_case_decision_fine check (fine = 0 or (fine > 0 and kind = 'PENALTY')),
    constraint ck_labour_case_decision_reviewed check (legally_reviewed = 1 or major = 0),
    constraint ck_labour_case_decision_outcome check ((outcome is null) = (outcome_on is null))
);

-- Never changed: what was recorded of each step (执法全过程记录), under the revision that it led to.
create table labour_case_step (
    case_id            binary(16)   not null,
    revision           bigint       not null,
    step               varchar(30)  character set ascii not null,
    acted_on           date         not null,
    acted_by           varchar(255) not null,
    document_number    varchar(100),
    evidence_reference varchar(200),
    decision           int,
    note               varchar(500),
    recorded_by        varchar(255) not null,
    recorded_at        datetime(6)  not null,
    constraint pk_labour_case_step primary key (case_id, revision),
    constraint fk_labour_case_step_labour_case foreign key (case_id) references labour_case (id)
);
