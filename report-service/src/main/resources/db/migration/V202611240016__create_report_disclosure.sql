create table report_disclosure (
    disclosure_id binary(16)  not null,
    revision      bigint      not null,
    report_id     binary(16),
    index_number  varchar(30) character set ascii,
    constraint pk_report_disclosure primary key (disclosure_id)
);
create index ix_report_disclosure_report on report_disclosure (report_id);
