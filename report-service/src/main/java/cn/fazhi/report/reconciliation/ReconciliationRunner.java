package cn.fazhi.report.reconciliation;

import cn.fazhi.report.job.LeaseLost;
import cn.fazhi.report.job.Transactions;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Runs repairs and comparisons on a thread of their own. */
@ApplicationScoped
class ReconciliationRunner {

    private static final Logger LOG = Logger.getLogger(ReconciliationRunner.class);

    private final Transactions transactions;
    private final Reconciler reconciler;
    private final Repair repair;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("reconciliation").daemon().factory());

    ReconciliationRunner(DataSource database, Reconciler reconciler, Repair repair) {
        this.transactions = new Transactions(database);
        this.reconciler = reconciler;
        this.repair = repair;
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReconciliationRequested requested) {
        thread.execute(() -> run(requested));
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    private void run(ReconciliationRequested requested) {
        try {
            if (requested.repairFirst() != null) {
                repair.run(requested.repairFirst(), requested.lease());
            }
            reconciler.run(requested.id(), requested.scope(), requested.lease());
        } catch (LeaseLost e) {
            LOG.warnf("reconciliationLostItsLease id=%s", requested.id());
        } catch (SQLException | RuntimeException | Error e) { // else it says RUNNING until another one begins
            LOG.errorf(e, "reconciliationFailed id=%s", requested.id());
            failed(requested.id(), e);
        } finally {
            release(requested);
        }
    }

    private void failed(UUID id, Throwable failure) {
        try {
            transactions.run(
                    connection -> new ReconciliationTable(connection).failed(id, String.valueOf(failure.getMessage())));
        } catch (SQLException e) {
            LOG.warnf("reconciliationFailureNotNoted message=%s", e.getMessage());
        }
    }

    private void release(ReconciliationRequested requested) {
        try {
            transactions.run(requested.lease()::release);
        } catch (SQLException e) {
            LOG.warnf("reconciliationLeaseNotReleased message=%s", e.getMessage());
        }
    }
}
