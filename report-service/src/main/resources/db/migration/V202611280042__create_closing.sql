-- A division's year, stated as final: its figures then, and the last change in the ledger before them. in_force is true
-- until it is reopened, then null: a division and year has one that is in force. figures: JSON, named and measured as then,
-- since an indicator may be gone by the time that it is read.
create table closing (
    id               binary(16)   not null,
    division         char(6)      character set ascii not null,
    closed_year      smallint     not null,
    in_force         boolean,
    moment           bigint       not null,
    as_of            datetime(6)  not null,
    figures          longtext     not null,
    closed_at        timestamp(6) not null default current_timestamp(6),
    closed_by        varchar(255) not null,
    reopened_at      timestamp(6) null,
    reopened_by      varchar(255),
    reopening_reason varchar(500),
    constraint pk_closing primary key (id),
    constraint uq_closing_division_closed_year unique (division, closed_year, in_force),
    constraint fk_closing_division foreign key (division) references division (code),
    constraint ck_closing_reopening check ((in_force is null) = (reopening_reason is not null))
);
