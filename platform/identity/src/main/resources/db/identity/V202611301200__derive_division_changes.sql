-- The days on which something came to stand below a division, or ceased to: derived from division_ancestor, never edited.
create table division_change (
    ancestor   char(6) character set ascii not null,
    changed_on date not null,
    constraint pk_division_change primary key (ancestor, changed_on)
);

insert into division_change (ancestor, changed_on)
select ancestor, valid_from from division_ancestor where valid_from > '1949-10-01'
union
select ancestor, valid_until from division_ancestor where valid_until < '9999-12-31';
