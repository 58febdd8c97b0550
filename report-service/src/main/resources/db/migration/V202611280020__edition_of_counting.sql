-- Rises whenever the derived tables are changed otherwise than by the intake, whose positions tell of themselves: a rebuild
-- goes live, a repair puts a number right. Readers keep what they have read until one of both moves.
alter table counting_generation add column edition bigint not null default 0;
