create table issued_system (
    id               binary(16)   not null,
    revision         bigint       not null,
    division         char(6)      character set ascii not null,
    business_date    date         not null,
    source_reference varchar(60),
    title            varchar(200) not null,
    kind             varchar(20)  character set ascii not null,
    document_number  varchar(60)  not null,
    issued_on        date         not null,
    annulment_reason varchar(500),
    annulled_on      date,
    constraint pk_issued_system primary key (id),
    constraint uq_issued_system_source_reference unique (division, source_reference),
    constraint fk_issued_system_division foreign key (division) references division (code)
);
create index ix_issued_system_division_business_date on issued_system (division, business_date);
