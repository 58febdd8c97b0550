-- Raised by every change of a definition, a policy or a choice: what an instance keeps in memory holds while it is the
-- same. Who changes the catalogue holds its lock.
create table catalogue_revision (
    singleton smallint not null,
    revision  bigint   not null,
    constraint pk_catalogue_revision primary key (singleton),
    constraint ck_catalogue_revision_singleton check (singleton = 1)
);
insert into catalogue_revision (singleton, revision) values (1, 1);
