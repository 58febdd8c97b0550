-- division_ancestor as division_parent says, at any depth and with one row for each unbroken stay below an ancestor; and
-- division_change, the days on which something came to stand below a division, or ceased to. Before its first day a
-- division stands below its first parent: what passed to it from another has steps of days before.
-- In each service's schema, in one transaction with the changes of division_parent; docs/divisions.md says when.
delete from division_ancestor;
delete from division_change;

insert into division_ancestor (ancestor, division, valid_from, valid_until)
with recursive parents (division, parent, valid_from, valid_until) as (
    select division, parent, case when valid_from = min(valid_from) over (partition by division)
        then date '1949-10-01' else valid_from end, valid_until
    from division_parent
), above (ancestor, division, valid_from, valid_until) as (
    select code, code, date '1949-10-01', date '9999-12-31' from division
    union all
    select p.parent, a.division, greatest(a.valid_from, p.valid_from), least(a.valid_until, p.valid_until)
    from above a
    join parents p on p.division = a.ancestor and p.valid_from < a.valid_until and a.valid_from < p.valid_until
), marked as (
    select above.*, case when lag(valid_until) over (partition by ancestor, division order by valid_from) = valid_from
        then 0 else 1 end begins
    from above
), stays as (
    select marked.*, sum(begins) over (partition by ancestor, division order by valid_from) stay from marked
)
select ancestor, division, min(valid_from), max(valid_until) from stays group by ancestor, division, stay;

insert into division_change (ancestor, changed_on)
select ancestor, valid_from from division_ancestor where valid_from > '1949-10-01'
union
select ancestor, valid_until from division_ancestor where valid_until < '9999-12-31';
