-- How far a bucket's events reach on each partition: the offset after the last acknowledged one.
create table outbox_progress (
    bucket     smallint     not null,
    topic      varchar(249) character set ascii not null,
    partition_number int    not null,
    end_offset bigint       not null,
    constraint pk_outbox_progress primary key (bucket, topic, partition_number)
);
