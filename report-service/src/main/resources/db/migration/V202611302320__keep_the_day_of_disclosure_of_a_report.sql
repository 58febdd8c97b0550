-- The day on which a report was disclosed, as its disclosure says: a correction of it moves whether the report was on
-- time. What was heard of before is of the day of issue, until the disclosure's next state.
alter table report_disclosure add column disclosed_on date;
alter table report_document add column disclosed_on date;
