-- The revision of the catalogue by which the figures of a closing and of a published report were made. Of what was kept
-- before it is that of the upgrade: what was defined or chosen in between is not known.
alter table closing add column catalogue_revision bigint not null default 0;
update closing set catalogue_revision = (select revision from catalogue_revision where singleton = 1);
alter table report_document add column published_catalogue bigint;
update report_document set published_catalogue = (select revision from catalogue_revision where singleton = 1)
where published_sections is not null;
