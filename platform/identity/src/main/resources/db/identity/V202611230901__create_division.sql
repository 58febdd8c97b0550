-- A division and whom it stood below, when. The digits of the code are no proof of the parent.
create table division (
    code char(6)     character set ascii not null,
    name varchar(60) not null,
    constraint pk_division primary key (code)
);

-- valid_until is the first day on which it no longer holds; 9999-12-31 stands for "until further notice".
create table division_parent (
    division    char(6) character set ascii not null,
    parent      char(6) character set ascii not null,
    valid_from  date not null,
    valid_until date not null,
    constraint pk_division_parent primary key (division, valid_from),
    constraint fk_division_parent_division foreign key (division) references division (code),
    constraint fk_division_parent_parent foreign key (parent) references division (code),
    constraint ck_division_parent_validity check (valid_from < valid_until)
);

-- Every division with itself and all that stand above it, while they do: derived from division_parent, never edited.
create table division_ancestor (
    ancestor    char(6) character set ascii not null,
    division    char(6) character set ascii not null,
    valid_from  date not null,
    valid_until date not null,
    constraint pk_division_ancestor primary key (ancestor, division, valid_from)
);
