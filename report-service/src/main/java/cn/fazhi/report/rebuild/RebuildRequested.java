package cn.fazhi.report.rebuild;

import cn.fazhi.report.job.JobLease;
import java.util.UUID;

/** A rebuild is written down and holds the lease, once the transaction commits. */
record RebuildRequested(UUID id, int generation, Source source, JobLease lease) {}
