-- Who closed a letter by hand, and why; null where a newer state of the record did, or nobody yet.
alter table dead_letter
    add column closed_by    varchar(200) null,
    add column close_reason varchar(500) null;
