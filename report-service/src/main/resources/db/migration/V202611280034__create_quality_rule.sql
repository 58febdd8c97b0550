-- What the figures of a division's year must obey: lesser <= greater, where no lesser is zero; or that no month is
-- missing. Every version stays, the last one holds; retirement is a version too.
create table quality_rule (
    code       varchar(40)   character set ascii not null,
    version    int           not null default 1,
    state      varchar(10)   character set ascii not null default 'ACTIVE',
    kind       varchar(20)   character set ascii not null,
    severity   varchar(10)   character set ascii not null,
    zh         varchar(100)  not null,
    en         varchar(200)  not null,
    lesser     varchar(1000) character set ascii,
    greater    varchar(1000) character set ascii,
    reason     varchar(500)  not null default '',
    created_by varchar(255)  not null default 'system',
    created_at timestamp(6)  not null default current_timestamp(6),
    constraint pk_quality_rule primary key (code, version),
    constraint ck_quality_rule_state check (state in ('ACTIVE', 'RETIRED')),
    constraint ck_quality_rule_kind check (kind in ('COMPARISON', 'MISSING_MONTH')),
    constraint ck_quality_rule_severity check (severity in ('ERROR', 'WARNING'))
);

insert into quality_rule (code, kind, severity, zh, en, lesser, greater) values
('CASES.CLOSED', 'COMPARISON', 'ERROR', '结案数不超过期初未结与立案之和', 'no more cases are closed than were open or filed', 'ENF.CLOSED', 'opening(ENF.OPEN_END) + ENF.FILED'),
('CASES.OPEN', 'COMPARISON', 'ERROR', '期末未结不为负数', 'no fewer than zero cases are open', null, 'ENF.OPEN_END'),
('CASES.ON_TIME', 'COMPARISON', 'ERROR', '按期办结数不超过结案数', 'no more cases are closed on time than are closed', 'ENF.CLOSED_ON_TIME', 'ENF.CLOSED'),
('CASES.REVIEWED', 'COMPARISON', 'ERROR', '经法制审核的重大决定不超过重大决定', 'no more major decisions are reviewed than made', 'ENF.MAJOR_REVIEWED', 'ENF.MAJOR'),
('WAGES.REALNAME', 'COMPARISON', 'WARNING', '实名登记人数不超过平台农民工人数', 'no more workers have a real name than are on the platform', 'WAGE.REALNAME_WORKERS', 'WAGE.MIGRANTS'),
('WAGES.ACCOUNT', 'COMPARISON', 'WARNING', '已开专户项目不超过应开项目', 'no more projects have a wage account than must have one', 'WAGE.ACCOUNT_OPEN', 'WAGE.ACCOUNT_DUE'),
('WAGES.DEPOSIT', 'COMPARISON', 'WARNING', '已缴保证金项目不超过应缴项目', 'no more projects have lodged a deposit than must', 'WAGE.DEPOSIT_LODGED', 'WAGE.DEPOSIT_DUE'),
('WAGES.AGENCY', 'COMPARISON', 'WARNING', '总包代发项目不超过应代发项目', 'no more projects are paid by the general contractor than must be', 'WAGE.AGENCY_PAID', 'WAGE.AGENCY_DUE'),
('DISPUTES.ATTENDED', 'COMPARISON', 'ERROR', '负责人出庭数不超过应出庭数', 'the head attends no more hearings than are due', 'LIT.HEARING_ATTENDED', 'LIT.HEARING_DUE'),
('DECISIONS.CONSULTED', 'COMPARISON', 'ERROR', '征求意见的决策不超过重大决策', 'no more decisions are consulted on than made', 'GOV.CONSULTED', 'GOV.DECISION'),
('MONTHS.MISSING', 'MISSING_MONTH', 'WARNING', '前后两月或上年同月有记录而本月没有', 'a month without a record, with some in both months around it or in the same month a year before', null, null);
