insert into division_ancestor (ancestor, division, valid_from, valid_until)
select code, code, '1949-10-01', '9999-12-31' from division;

insert into division_ancestor (ancestor, division, valid_from, valid_until)
select parent, division, valid_from, valid_until from division_parent;

insert into division_ancestor (ancestor, division, valid_from, valid_until)
select p2.parent, p1.division, greatest(p1.valid_from, p2.valid_from), least(p1.valid_until, p2.valid_until)
from division_parent p1
join division_parent p2 on p2.division = p1.parent and p2.valid_from < p1.valid_until and p1.valid_from < p2.valid_until;

insert into division_ancestor (ancestor, division, valid_from, valid_until)
select p3.parent, p1.division, greatest(p1.valid_from, p2.valid_from, p3.valid_from), least(p1.valid_until, p2.valid_until, p3.valid_until)
from division_parent p1
join division_parent p2 on p2.division = p1.parent and p2.valid_from < p1.valid_until and p1.valid_from < p2.valid_until
join division_parent p3 on p3.division = p2.parent and p3.valid_from < p2.valid_until and p2.valid_from < p3.valid_until
    and p3.valid_from < p1.valid_until and p1.valid_from < p3.valid_until;
