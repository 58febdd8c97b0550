-- The end of the chain: one row. Who seals holds its lock.
create table audit_head (
    id          smallint   not null,
    seal_number bigint     not null,
    hash        binary(32) not null,
    constraint pk_audit_head primary key (id)
);
insert into audit_head (id, seal_number, hash) values (1, 0, unhex(repeat('00', 32)));
