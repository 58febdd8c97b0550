-- Events that the broker refuses for what they are. A newer published state of the record removes its row.
create table outbox_parked (
    id             bigint       not null,
    bucket         smallint     not null,
    topic          varchar(100) character set ascii not null,
    record_id      binary(16)   not null,
    family         varchar(40)  character set ascii not null,
    event_type     varchar(100) character set ascii not null,
    revision       bigint       not null,
    schema_version int          not null,
    division       char(6)      character set ascii not null,
    business_year  smallint     not null,
    created_at     datetime(6)  not null,
    payload        mediumblob   not null,
    parked_at      datetime(6)  not null,
    reason         varchar(500) not null,
    constraint pk_outbox_parked primary key (id)
);
create index ix_outbox_parked_record_id on outbox_parked (record_id);
create index ix_outbox_parked_bucket on outbox_parked (bucket);
