-- Which relay may work on a bucket, by the database's clock.
create table outbox_lease (
    bucket     smallint     not null,
    owner      varchar(100) character set ascii,
    expires_at datetime(6)  not null,
    constraint pk_outbox_lease primary key (bucket)
);
