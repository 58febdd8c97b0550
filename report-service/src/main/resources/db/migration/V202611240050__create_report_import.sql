-- Published reports that were read, each with what the records said to its figures at that time (outcome: JSON).
create table report_import (
    id          binary(16)   not null,
    division    char(6)      character set ascii not null,
    report_year smallint     not null,
    text_sha256 binary(32)   not null,
    imported_by varchar(200) not null,
    imported_at timestamp(6) not null,
    outcome     longtext     character set utf8mb4 not null,
    constraint pk_report_import primary key (id),
    constraint fk_report_import_division foreign key (division) references division (code)
);
create index ix_report_import_division_report_year on report_import (division, report_year);
