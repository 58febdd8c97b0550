-- The latest state of each record, as its owner published it.
create table fact (
    generation     int         not null,
    family         varchar(20) character set ascii not null,
    record_id      binary(16)  not null,
    revision       bigint      not null,
    schema_version smallint    not null,
    division       char(6)     character set ascii not null,
    business_year  smallint    not null,
    payload        mediumtext  not null,
    constraint pk_fact primary key (generation, family, record_id)
);
create index ix_fact_family_division_business_year on fact (generation, family, division, business_year, record_id, revision);
