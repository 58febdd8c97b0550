-- A report whose disclosure was annulled is disclosed again when it is published anew; of those that stand it has one.
-- in_force is true while a disclosure counts, null from its annulment on. report_revision is the one at which the report
-- was disclosed, 0 where it was not noted: an old event that comes again does not disclose what was taken back.
alter table disclosure add column in_force boolean default true;
alter table disclosure add column report_revision bigint;
update disclosure set in_force = null where annulled_on is not null;
update disclosure set report_revision = 0 where report_id is not null;
alter table disclosure drop index uq_disclosure_report_id;
alter table disclosure add constraint uq_disclosure_report_id_in_force unique (report_id, in_force);
