-- Per source (a service's outbox bucket): everything that it had committed before as_of is counted.
create table source_as_of (
    service varchar(20)  character set ascii not null,
    bucket  int          not null,
    as_of   timestamp(6) not null,
    parked  int          not null,
    constraint pk_source_as_of primary key (service, bucket)
);
