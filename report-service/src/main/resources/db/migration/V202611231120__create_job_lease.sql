-- Work of which there is one at a time over all instances: rebuild, reconciliation. By the database's clock.
create table job_lease (
    job        varchar(20) character set ascii not null,
    holder     varchar(36) character set ascii not null,
    expires_at timestamp(6) not null,
    constraint pk_job_lease primary key (job)
);
