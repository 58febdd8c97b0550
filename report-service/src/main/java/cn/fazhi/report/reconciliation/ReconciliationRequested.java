package cn.fazhi.report.reconciliation;

import cn.fazhi.report.job.JobLease;
import java.util.UUID;

/**
 * A reconciliation is written down and holds the lease, once the transaction commits.
 *
 * @param repairFirst the earlier reconciliation whose open differences are to be repaired before; null for none
 */
record ReconciliationRequested(UUID id, Scope scope, UUID repairFirst, JobLease lease) {}
