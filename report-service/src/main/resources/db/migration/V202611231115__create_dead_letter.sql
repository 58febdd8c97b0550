-- Events that could not be read or derived. division and business_year: where the event says it belongs;
-- counted_division and counted_year: where its record is counted now. Either makes the figures there incomplete.
create table dead_letter (
    id               bigint       not null auto_increment,
    topic            varchar(120) character set ascii not null,
    kafka_partition  int          not null,
    kafka_offset     bigint       not null,
    event_type       varchar(80)  character set ascii,
    record_id        binary(16),
    revision         bigint,
    schema_version   smallint,
    division         char(6)      character set ascii,
    business_year    smallint,
    counted_division char(6)      character set ascii,
    counted_year     smallint,
    reason           varchar(500) not null,
    payload          mediumblob   not null,
    received_at      timestamp(6) not null default current_timestamp(6),
    state            varchar(12)  character set ascii not null,
    closed_at        timestamp(6) null,
    constraint pk_dead_letter primary key (id),
    constraint uq_dead_letter_position unique (topic, kafka_partition, kafka_offset)
);
create index ix_dead_letter_state on dead_letter (state, record_id);
