-- The last index number (索引号) that a division issued in a year of disclosure.
create table index_number_counter (
    division    char(6)  character set ascii not null,
    year        smallint not null,
    last_number int      not null,
    constraint pk_index_number_counter primary key (division, year),
    constraint fk_index_number_counter_division foreign key (division) references division (code)
);
