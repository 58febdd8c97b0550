-- Numbers of other systems are told apart by their bytes: A-1 is not a-1, and one emoji is not the other.
-- A division's records are listed by id: no sorting of all it has.
alter table employer modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table inspection modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table wage_recovery modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table project modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table dispute modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table labour_case
    drop index uq_labour_case_complaint,
    drop column complaint_in_case;
alter table labour_case
    modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin,
    modify complaint_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table labour_case
    add column complaint_in_case varchar(60) character set utf8mb4 collate utf8mb4_bin
        generated always as (case when annulled_on is null then complaint_reference end) virtual,
    add constraint uq_labour_case_complaint unique (division, complaint_in_case);
create index ix_employer_division_id on employer (division, id);
create index ix_inspection_division_id on inspection (division, id);
create index ix_wage_recovery_division_id on wage_recovery (division, id);
create index ix_project_division_id on project (division, id);
create index ix_dispute_division_id on dispute (division, id);
create index ix_labour_case_division_id on labour_case (division, id);
