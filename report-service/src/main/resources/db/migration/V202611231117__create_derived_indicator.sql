-- Indicators that are formulas over others. numerator and denominator: codes joined by + and -; without a denominator
-- the numerator is the value. A zero denominator gives no value.
create table derived_indicator (
    code        varchar(40)  character set ascii not null,
    zh          varchar(60)  not null,
    en          varchar(100) not null,
    unit        varchar(10)  not null,
    measure     varchar(10)  character set ascii not null,
    numerator   varchar(200) character set ascii not null,
    denominator varchar(200) character set ascii,
    constraint pk_derived_indicator primary key (code),
    constraint ck_derived_indicator_measure check (measure in ('DERIVED', 'RATE'))
);

insert into derived_indicator (code, zh, en, unit, measure, numerator, denominator) values
('WAGE.WORKERS', '解决欠薪人数', 'workers whose wages were recovered', '人', 'DERIVED', 'WAGE.WORKERS_LISTED + WAGE.WORKERS_STATED', null),
('WAGE.AVG', '人均追回工资', 'wages recovered per worker', '元', 'RATE', 'WAGE.AMOUNT', 'WAGE.WORKERS'),
('GOV.CONSULT', '征求意见率', 'major decisions consulted on', '%', 'RATE', 'GOV.CONSULTED', 'GOV.DECISION');
