create table employer (
    id               binary(16)   not null,
    revision         bigint       not null,
    division         char(6)      character set ascii not null,
    business_date    date         not null,
    source_reference varchar(60),
    credit_code      varchar(18)  character set ascii,
    name             varchar(200) not null,
    industry         char(1)      character set ascii not null,
    annulment_reason varchar(500),
    annulled_on      date,
    -- An annulled employer gives its code free: only codes in use are unique.
    credit_code_in_use varchar(18) character set ascii
        generated always as (case when annulled_on is null then credit_code end) virtual,
    constraint pk_employer primary key (id),
    constraint uq_employer_source_reference unique (division, source_reference),
    constraint uq_employer_credit_code unique (credit_code_in_use),
    constraint fk_employer_division foreign key (division) references division (code)
);
create index ix_employer_division_business_date on employer (division, business_date);
create index ix_employer_credit_code on employer (credit_code);
create index ix_employer_name on employer (name);
