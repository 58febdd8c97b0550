-- Which generation of the derived tables readers and the intake use. One row; whoever flips it locks it.
create table counting_generation (
    singleton tinyint not null,
    live      int     not null,
    constraint pk_counting_generation primary key (singleton),
    constraint ck_counting_generation_singleton check (singleton = 1)
);
insert into counting_generation (singleton, live) values (1, 1);
