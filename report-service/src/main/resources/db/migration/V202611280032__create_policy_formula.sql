-- What a policy makes of an indicator; never changed once made. The policy of derived_indicator.policy is followed by the
-- indicator's own formula and has no row here for it.
alter table policy
    add column reason     varchar(500) not null default '',
    add column created_by varchar(255) not null default 'system',
    add column created_at timestamp(6) not null default current_timestamp(6);
create table policy_formula (
    policy      varchar(40)   character set ascii not null,
    indicator   varchar(40)   character set ascii not null,
    numerator   varchar(1000) character set ascii not null,
    denominator varchar(1000) character set ascii,
    constraint pk_policy_formula primary key (policy, indicator),
    constraint fk_policy_formula_policy foreign key (policy) references policy (code)
);

insert into policy (code, zh, en) values
('WITHDRAWN_LEFT_OUT', '撤诉、调解不计入', 'withdrawn and mediated lawsuits are left out'),
('MEDIATED_IN_TOTAL', '撤诉计为胜诉，调解计入总数', 'a withdrawn lawsuit is won, a mediated one counts in the total');
insert into policy_formula (policy, indicator, numerator, denominator) values
('WITHDRAWN_LEFT_OUT', 'LIT.WIN',
 'LIT.SUIT_CONCLUDED[outcome=CLAIM_DISMISSED] + LIT.SUIT_CONCLUDED[outcome=SUIT_DISMISSED]',
 'LIT.SUIT_CONCLUDED - LIT.SUIT_CONCLUDED[outcome=WITHDRAWN] - LIT.SUIT_CONCLUDED[outcome=MEDIATED]'),
('WITHDRAWN_LEFT_OUT', 'LIT.LOSS',
 'LIT.SUIT_CONCLUDED[outcome=ANNULLED] + LIT.SUIT_CONCLUDED[outcome=PARTLY_ANNULLED] + LIT.SUIT_CONCLUDED[outcome=ORDERED_TO_PERFORM] + LIT.SUIT_CONCLUDED[outcome=UNLAWFUL] + LIT.SUIT_CONCLUDED[outcome=VOID] + LIT.SUIT_CONCLUDED[outcome=CHANGED]',
 'LIT.SUIT_CONCLUDED - LIT.SUIT_CONCLUDED[outcome=WITHDRAWN] - LIT.SUIT_CONCLUDED[outcome=MEDIATED]'),
('MEDIATED_IN_TOTAL', 'LIT.WIN',
 'LIT.SUIT_CONCLUDED[outcome=CLAIM_DISMISSED] + LIT.SUIT_CONCLUDED[outcome=SUIT_DISMISSED] + LIT.SUIT_CONCLUDED[outcome=WITHDRAWN]',
 'LIT.SUIT_CONCLUDED'),
('MEDIATED_IN_TOTAL', 'LIT.LOSS',
 'LIT.SUIT_CONCLUDED[outcome=ANNULLED] + LIT.SUIT_CONCLUDED[outcome=PARTLY_ANNULLED] + LIT.SUIT_CONCLUDED[outcome=ORDERED_TO_PERFORM] + LIT.SUIT_CONCLUDED[outcome=UNLAWFUL] + LIT.SUIT_CONCLUDED[outcome=VOID] + LIT.SUIT_CONCLUDED[outcome=CHANGED]',
 'LIT.SUIT_CONCLUDED');
