-- Every version of a derived indicator stays; the last one holds. Retirement is a version too, with the same formula.
-- places: null for the usual of the unit. What migrations insert is version 1 by the system.
alter table derived_indicator
    add column version    int not null default 1,
    add column state      varchar(10)  character set ascii not null default 'ACTIVE',
    add column places     smallint,
    add column zero_rule  varchar(10)  character set ascii not null default 'NO_VALUE',
    add column reason     varchar(500) not null default '',
    add column created_by varchar(255) not null default 'system',
    add column created_at timestamp(6) not null default current_timestamp(6);
alter table derived_indicator drop primary key, add constraint pk_derived_indicator primary key (code, version);
alter table derived_indicator
    add constraint ck_derived_indicator_state check (state in ('ACTIVE', 'RETIRED')),
    add constraint ck_derived_indicator_zero_rule check (zero_rule in ('NO_VALUE', 'ZERO'));
