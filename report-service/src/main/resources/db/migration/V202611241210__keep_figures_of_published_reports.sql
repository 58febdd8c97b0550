-- A published figure stays open down to its records: what it was, where it stands, and up to when all was counted in it.
alter table report_document
    add column published_figures longtext,
    add column published_as_of   datetime(6);
