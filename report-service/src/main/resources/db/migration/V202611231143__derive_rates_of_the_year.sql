-- A formula's operands are a code, a code with a dimension in brackets, or the opening of a stock: what there was of it
-- when the period began.
insert into derived_indicator (code, zh, en, unit, measure, numerator, denominator, policy) values
('ENF.CLOSE_RATE', '结案率', 'closing rate', '%', 'RATE', 'ENF.CLOSED', 'opening(ENF.OPEN_END) + ENF.FILED', null),
('ENF.ON_TIME', '按期办结率', 'closed within the statutory time', '%', 'RATE', 'ENF.CLOSED_ON_TIME', 'ENF.CLOSED', null),
('ENF.LEGAL_REVIEW', '重大执法决定法制审核率', 'major decisions legally reviewed', '%', 'RATE', 'ENF.MAJOR_REVIEWED', 'ENF.MAJOR', null),
('WAGE.REALNAME', '农民工实名覆盖率', 'real-name coverage', '%', 'RATE', 'WAGE.REALNAME_WORKERS', 'WAGE.MIGRANTS', null),
('WAGE.ACCOUNT', '项目资金专户开设率', 'projects with a wage account', '%', 'RATE', 'WAGE.ACCOUNT_OPEN', 'WAGE.ACCOUNT_DUE', null),
('WAGE.DEPOSIT', '工资保证金覆盖率', 'projects with a wage deposit', '%', 'RATE', 'WAGE.DEPOSIT_LODGED', 'WAGE.DEPOSIT_DUE', null),
('WAGE.AGENCY', '总包代发率', 'projects paid through the general contractor', '%', 'RATE', 'WAGE.AGENCY_PAID', 'WAGE.AGENCY_DUE', null),
('LIT.UPHELD', '行政复议维持率', 'reconsiderations upheld', '%', 'RATE', 'LIT.RECON_CONCLUDED[outcome=UPHELD]', 'LIT.RECON_CONCLUDED', null),
('LIT.CORRECT', '行政复议纠错率', 'reconsiderations corrected', '%', 'RATE',
 'LIT.RECON_CONCLUDED[outcome=CHANGED] + LIT.RECON_CONCLUDED[outcome=ANNULLED] + LIT.RECON_CONCLUDED[outcome=PARTLY_ANNULLED] + LIT.RECON_CONCLUDED[outcome=UNLAWFUL] + LIT.RECON_CONCLUDED[outcome=VOID] + LIT.RECON_CONCLUDED[outcome=ORDERED_TO_PERFORM]',
 'LIT.RECON_CONCLUDED', null),
('LIT.WIN', '行政诉讼胜诉率', 'lawsuits won', '%', 'RATE',
 'LIT.SUIT_CONCLUDED[outcome=CLAIM_DISMISSED] + LIT.SUIT_CONCLUDED[outcome=SUIT_DISMISSED] + LIT.SUIT_CONCLUDED[outcome=WITHDRAWN]',
 'LIT.SUIT_CONCLUDED - LIT.SUIT_CONCLUDED[outcome=MEDIATED]', 'WITHDRAWN_IS_WON'),
('LIT.LOSS', '行政诉讼败诉率', 'lawsuits lost', '%', 'RATE',
 'LIT.SUIT_CONCLUDED[outcome=ANNULLED] + LIT.SUIT_CONCLUDED[outcome=PARTLY_ANNULLED] + LIT.SUIT_CONCLUDED[outcome=ORDERED_TO_PERFORM] + LIT.SUIT_CONCLUDED[outcome=UNLAWFUL] + LIT.SUIT_CONCLUDED[outcome=VOID] + LIT.SUIT_CONCLUDED[outcome=CHANGED]',
 'LIT.SUIT_CONCLUDED - LIT.SUIT_CONCLUDED[outcome=MEDIATED]', 'WITHDRAWN_IS_WON'),
('LIT.ATTEND', '负责人出庭应诉率', 'hearings attended by the head of the agency', '%', 'RATE', 'LIT.HEARING_ATTENDED', 'LIT.HEARING_DUE', null),
('GOV.ONTIME', '年度报告按期', 'annual report on time', '%', 'RATE', 'GOV.REPORT_ON_TIME', 'GOV.REPORT', null);
