-- Employers whose records are to name them anew; a row goes once none is left that does not.
create table employer_restatement (
    id          bigint       not null auto_increment,
    employer_id binary(16)   not null,
    reason      varchar(500) not null,
    constraint pk_employer_restatement primary key (id),
    constraint fk_employer_restatement_employer foreign key (employer_id) references employer (id)
);
