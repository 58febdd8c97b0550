-- Numbers of other systems are told apart by their bytes: A-1 is not a-1, and one emoji is not the other.
-- A division's records are listed by id: no sorting of all it has.
alter table disclosure modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table activity modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table study_session modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table service_team modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table enterprise_visit modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
alter table compilation modify source_reference varchar(60) character set utf8mb4 collate utf8mb4_bin;
create index ix_disclosure_division_id on disclosure (division, id);
create index ix_activity_division_id on activity (division, id);
create index ix_study_session_division_id on study_session (division, id);
create index ix_service_team_division_id on service_team (division, id);
create index ix_enterprise_visit_division_id on enterprise_visit (division, id);
create index ix_compilation_division_id on compilation (division, id);
