-- Only records that state a claim are on either side. Where an admin has a rule of that code, it stays.
insert into quality_rule (code, kind, severity, zh, en, lesser, greater) values
('WAGES.CLAIMED', 'COMPARISON', 'WARNING', '追回工资不超过涉案金额', 'no more wages are recovered than were claimed', 'WAGE.CLAIMED_RECOVERED', 'WAGE.CLAIMED')
on duplicate key update version = values(version);
