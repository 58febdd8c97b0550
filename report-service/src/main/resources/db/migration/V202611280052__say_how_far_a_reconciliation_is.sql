-- How many facts and numbers there were to look at when it began.
alter table reconciliation
    add column expected bigint not null default 0;
