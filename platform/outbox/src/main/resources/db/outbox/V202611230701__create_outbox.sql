-- Events that are committed and not yet on their topic. The relay reads the lowest ids of a bucket and deletes what the
-- broker has acknowledged; created_at is the database's clock in UTC, and its oldest value bounds the watermark.
create table outbox (
    id             bigint       not null auto_increment,
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
    constraint pk_outbox primary key (id)
);
create index ix_outbox_bucket_id on outbox (bucket, id);
create index ix_outbox_bucket_created_at on outbox (bucket, created_at);
