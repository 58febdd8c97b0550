-- period: 2021, 2021-Q1 or 2021-03. Years are kept for a division and everything above it, months and quarters for the
-- division of the record alone. dimension: empty for the whole, else such as inspectionKind=ROUTINE.
create table total (
    generation int           not null,
    division   char(6)       character set ascii not null,
    period     varchar(7)    character set ascii not null,
    indicator  varchar(40)   character set ascii not null,
    dimension  varchar(60)   character set ascii not null,
    value      decimal(19,2) not null,
    constraint pk_total primary key (generation, division, period, indicator, dimension)
);

-- How many contributions stand behind one distinct thing in one cell: it counts while there is one.
create table distinct_reference (
    generation   int         not null,
    division     char(6)     character set ascii not null,
    period       varchar(7)  character set ascii not null,
    indicator    varchar(40) character set ascii not null,
    dimension    varchar(60) character set ascii not null,
    distinct_key binary(16)  not null,
    refs         int         not null,
    constraint pk_distinct_reference primary key (generation, division, period, indicator, dimension, distinct_key)
);
