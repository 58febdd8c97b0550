-- What the rule finds from now on is said by its third version. Where an admin has given it one, that one stays.
insert into quality_rule (code, version, kind, severity, zh, en)
select 'MONTHS.MISSING', 3, 'MISSING_MONTH', 'WARNING', '有记录的月份之间缺一个月，或缺几个月而其前或其后连续两个月有记录；或连续三个月有记录而当年其后没有；或上年同月有记录而本月没有', 'a month without a record, alone between months with some or beside two in a row with some, or in the rest of a year after three in a row, or with some in the same month a year before'
from quality_rule
where code = 'MONTHS.MISSING'
having max(version) = 2 and count(case when created_by <> 'system' then 1 end) = 0;
