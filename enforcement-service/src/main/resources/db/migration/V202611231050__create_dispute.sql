create table dispute (
    id               binary(16)  not null,
    revision         bigint      not null,
    division         char(6)     character set ascii not null,
    business_date    date        not null,
    source_reference varchar(60),
    kind             varchar(20) character set ascii not null,
    status           varchar(20) character set ascii not null,
    case_number      varchar(60),
    accepted_on      date        not null,
    concluded_on     date,
    outcome          varchar(30) character set ascii,
    annulment_reason varchar(500),
    annulled_on      date,
    constraint pk_dispute primary key (id),
    constraint uq_dispute_source_reference unique (division, source_reference),
    constraint fk_dispute_division foreign key (division) references division (code),
    constraint ck_dispute_concluded check ((status = 'CONCLUDED') = (concluded_on is not null)),
    constraint ck_dispute_concluded_on check (concluded_on is null or concluded_on >= accepted_on),
    constraint ck_dispute_outcome check ((status = 'CONCLUDED') = (outcome is not null))
);
create index ix_dispute_division_business_date on dispute (division, business_date);

create table dispute_hearing (
    dispute_id     binary(16) not null,
    position       int        not null,
    held_on        date       not null,
    attendance_due boolean    not null,
    attended       boolean    not null,
    constraint pk_dispute_hearing primary key (dispute_id, position),
    constraint fk_dispute_hearing_dispute foreign key (dispute_id) references dispute (id)
);

-- To whom it was reported upwards.
create table dispute_report (
    dispute_id  binary(16)   not null,
    position    int          not null,
    recipient   varchar(200) not null,
    reported_on date         not null,
    document    varchar(200) not null,
    constraint pk_dispute_report primary key (dispute_id, position),
    constraint fk_dispute_report_dispute foreign key (dispute_id) references dispute (id)
);

-- Joint analyses with the courts.
create table dispute_joint_analysis (
    dispute_id binary(16) not null,
    position   int        not null,
    held_on    date       not null,
    constraint pk_dispute_joint_analysis primary key (dispute_id, position),
    constraint fk_dispute_joint_analysis_dispute foreign key (dispute_id) references dispute (id)
);
