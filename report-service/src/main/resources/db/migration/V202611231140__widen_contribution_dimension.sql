-- All dimensions of a contribution, such as inspectionKind=ROUTINE,industry=F: the whole counts once however many.
alter table contribution modify dimension varchar(140) character set ascii not null;
