-- Into whom it has been merged. No column may have the word "into" in its name: Connector/J takes a select of it for
-- a "select … into", which has no result.
alter table employer
    add column survivor_id binary(16),
    add constraint fk_employer_survivor foreign key (survivor_id) references employer (id);
