create table major_decision (
    id               binary(16)   not null,
    revision         bigint       not null,
    division         char(6)      character set ascii not null,
    business_date    date         not null,
    source_reference varchar(60),
    status           varchar(20)  character set ascii not null,
    title            varchar(200) not null,
    proposed_on      date         not null,
    adopted_on       date,
    document_number  varchar(60),
    annulment_reason varchar(500),
    annulled_on      date,
    constraint pk_major_decision primary key (id),
    constraint uq_major_decision_source_reference unique (division, source_reference),
    constraint fk_major_decision_division foreign key (division) references division (code),
    constraint ck_major_decision_adopted check (status <> 'ADOPTED' or (adopted_on is not null and document_number is not null))
);
create index ix_major_decision_division_business_date on major_decision (division, business_date);

create table major_decision_gate (
    decision_id binary(16)  not null,
    gate        varchar(30) character set ascii not null,
    passage     varchar(20) character set ascii not null,
    passed_on   date        not null,
    reason      varchar(500),
    document    varchar(60),
    constraint pk_major_decision_gate primary key (decision_id, gate),
    constraint fk_major_decision_gate_decision foreign key (decision_id) references major_decision (id),
    constraint ck_major_decision_gate_waived check (passage <> 'WAIVED' or reason is not null)
);
