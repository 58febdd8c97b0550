-- Who did what to which record: written in the transaction of the change. seal_number and hash are added by the sealer
-- within a second; the numbers of sealed entries are 1, 2, 3 … without a gap, in the order of sealing.
create table audit_entry (
    id          bigint       not null auto_increment,
    at          datetime(6)  not null,
    actor       varchar(255) not null,
    client      varchar(255),
    roles       varchar(255) not null,
    step        varchar(60)  character set ascii not null,
    reason      varchar(500),
    family      varchar(40)  character set ascii not null,
    record_id   binary(16)   not null,
    division    char(6)      character set ascii not null,
    revision    bigint       not null,
    request_id  varchar(200) character set ascii,
    seal_number bigint,
    hash        binary(32),
    constraint pk_audit_entry primary key (id),
    constraint uq_audit_entry_record_id_revision unique (record_id, revision),
    constraint uq_audit_entry_seal_number unique (seal_number)
);
create index ix_audit_entry_division_id on audit_entry (division, id);
