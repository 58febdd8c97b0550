-- The annual report that a disclosure publishes: one disclosure a report, however often its event comes.
alter table disclosure add column report_id binary(16);
alter table disclosure add constraint uq_disclosure_report_id unique (report_id);
