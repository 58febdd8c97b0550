-- A report whose disclosure was annulled is disclosed again when it is published anew; of those that stand it has one:
-- in_force is 1 while a disclosure counts, null from its annulment on. report_revision is the latest of the report that was
-- heard of while it was disclosed. What was annulled before this was noted is disclosed by no event that comes again.
alter table disclosure add column in_force tinyint generated always as (case when annulled_on is null then 1 end) stored;
alter table disclosure add column report_revision bigint;
update disclosure set report_revision = case when annulled_on is null then 0 else 9223372036854775807 end
    where report_id is not null;
alter table disclosure drop index uq_disclosure_report_id;
alter table disclosure add constraint uq_disclosure_report_id_in_force unique (report_id, in_force);
