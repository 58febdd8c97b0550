create table disclosure (
    id               binary(16)   not null,
    revision         bigint       not null,
    division         char(6)      character set ascii not null,
    business_date    date         not null,
    source_reference varchar(60),
    status           varchar(20)  character set ascii not null,
    channel          varchar(30)  character set ascii not null,
    title            varchar(200) not null,
    url              varchar(500),
    made_on          date         not null,
    disclosed_on     date,
    index_number     varchar(30)  character set ascii,
    annulment_reason varchar(500),
    annulled_on      date,
    constraint pk_disclosure primary key (id),
    constraint uq_disclosure_source_reference unique (division, source_reference),
    constraint uq_disclosure_index_number unique (index_number),
    constraint fk_disclosure_division foreign key (division) references division (code),
    constraint ck_disclosure_disclosed check (status <> 'DISCLOSED' or (disclosed_on is not null and index_number is not null))
);
create index ix_disclosure_division_business_date on disclosure (division, business_date);
