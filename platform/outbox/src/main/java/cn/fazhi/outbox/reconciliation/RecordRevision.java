package cn.fazhi.outbox.reconciliation;

import java.util.UUID;

/** A record and the revision at which it stands. */
record RecordRevision(UUID id, long revision) {}
