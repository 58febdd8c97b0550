-- Up to where each partition is counted; written in the transaction that counts.
create table intake_position (
    topic       varchar(120) character set ascii not null,
    kafka_partition int      not null,
    next_offset bigint       not null,
    constraint pk_intake_position primary key (topic, kafka_partition)
);
