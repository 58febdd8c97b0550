-- Numbers of other systems are told apart by their bytes: A-1 is not a-1, and one emoji is not the other.
-- A division's records are listed by id: no sorting of all it has.
alter table law_meeting modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table major_decision modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table adviser modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table staffing modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table issued_system modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table leader modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table reviewer_training modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table report_document modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
create index ix_law_meeting_division_id on law_meeting (division, id);
create index ix_major_decision_division_id on major_decision (division, id);
create index ix_adviser_division_id on adviser (division, id);
create index ix_staffing_division_id on staffing (division, id);
create index ix_issued_system_division_id on issued_system (division, id);
create index ix_leader_division_id on leader (division, id);
create index ix_reviewer_training_division_id on reviewer_training (division, id);
create index ix_report_document_division_id on report_document (division, id);
