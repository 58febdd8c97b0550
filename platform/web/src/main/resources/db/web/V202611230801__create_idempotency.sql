-- Answers already given, by client and key: the primary key decides which of two requests with one key was the first.
create table idempotency (
    client          varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    idempotency_key varchar(200) character set ascii collate ascii_bin not null,
    request_hash    binary(32)   not null,
    status          smallint     not null,
    etag            varchar(40)  character set ascii,
    location        varchar(500) character set ascii,
    body            mediumblob   not null,
    expires_at      datetime(6)  not null,
    constraint pk_idempotency primary key (client, idempotency_key)
);
create index ix_idempotency_expires_at on idempotency (expires_at);
