-- How outcomes are judged where no national formula exists: what a figure is called beside its value.
create table policy (
    code varchar(40)  character set ascii not null,
    zh   varchar(100) not null,
    en   varchar(200) not null,
    constraint pk_policy primary key (code)
);
alter table derived_indicator add column policy varchar(40) character set ascii,
    modify numerator varchar(1000) character set ascii not null,
    modify denominator varchar(1000) character set ascii;
alter table derived_indicator add constraint fk_derived_indicator_policy foreign key (policy) references policy (code);

insert into policy (code, zh, en) values
('WITHDRAWN_IS_WON', '撤诉计为胜诉，调解不计入', 'a withdrawn lawsuit is won, a mediated one is left out');
