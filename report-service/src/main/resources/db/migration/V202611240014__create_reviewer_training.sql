create table reviewer_training (
    id               binary(16)   not null,
    revision         bigint       not null,
    division         char(6)      character set ascii not null,
    business_date    date         not null,
    source_reference varchar(60),
    title            varchar(200) not null,
    held_on          date         not null,
    participants     int          not null,
    annulment_reason varchar(500),
    annulled_on      date,
    constraint pk_reviewer_training primary key (id),
    constraint uq_reviewer_training_source_reference unique (division, source_reference),
    constraint fk_reviewer_training_division foreign key (division) references division (code)
);
create index ix_reviewer_training_division_business_date on reviewer_training (division, business_date);
