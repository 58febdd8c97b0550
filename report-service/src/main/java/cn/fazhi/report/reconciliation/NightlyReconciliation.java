package cn.fazhi.report.reconciliation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Compares everything every night. All instances wake several times a night, and one of them does it once. */
@ApplicationScoped
class NightlyReconciliation {

    private static final Logger LOG = Logger.getLogger(NightlyReconciliation.class);

    private final StartReconciliation startReconciliation;

    NightlyReconciliation(StartReconciliation startReconciliation) {
        this.startReconciliation = startReconciliation;
    }

    @Scheduled(
            identity = "nightly-reconciliation",
            cron = "${fazhi.reconciliation.cron:" + ReconciliationConfig.EVERY_NIGHT + "}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (!startReconciliation.nightly()) {
            LOG.debug("reconciliationNotBegun");
        }
    }
}
