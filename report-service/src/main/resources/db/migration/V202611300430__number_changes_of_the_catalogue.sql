-- Which revision of the catalogue each change made: whether something was defined or chosen otherwise after a figure was
-- kept is told by it. Of what is older than these columns it is 0, before all that is kept.
alter table derived_indicator add column catalogue_revision bigint not null default 0;
alter table policy_choice
    add column chosen_revision bigint not null default 0,
    add column annulled_revision bigint;
update policy_choice set annulled_revision = 0 where annulled_at is not null;
