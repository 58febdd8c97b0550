-- The last case number given in a division and year; raised in the transaction of the filing, so that none is lost.
create table case_number_counter (
    division     char(6) character set ascii not null,
    counter_year int     not null,
    last_number  int     not null,
    constraint pk_case_number_counter primary key (division, counter_year),
    constraint fk_case_number_counter_division foreign key (division) references division (code)
);
