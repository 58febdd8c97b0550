package cn.fazhi.report.reconciliation;

import cn.fazhi.audit.Act;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/** Begins a comparison; it runs on after the request has been answered. */
@ApplicationScoped
class StartReconciliation {

    private static final String NIGHTLY = "nightly";
    /** Longer than there are times to begin in one night. */
    static final Duration SAME_NIGHT = Duration.ofHours(3);

    private final DataSource database;
    private final Event<ReconciliationRequested> requested;
    private final Event<Act> acts;
    private final ReconciliationConfig config;

    StartReconciliation(
            DataSource database,
            Event<ReconciliationRequested> requested,
            Event<Act> acts,
            ReconciliationConfig config) {
        this.database = database;
        this.requested = requested;
        this.acts = acts;
        this.config = config;
    }

    /** @throws ReconciliationAlreadyRunning if another one runs, here or in another instance */
    @Transactional
    Reconciliation handle(Scope scope, String requestedBy) {
        try (var connection = database.getConnection()) {
            return begin(connection, scope, requestedBy, null);
        } catch (SQLException e) {
            throw new IllegalStateException("the reconciliation cannot be begun", e);
        }
    }

    /**
     * Compares everything, once a night, however often and in however many instances it is asked to.
     *
     * @return false if it has begun this night, or another one runs
     */
    @Transactional
    boolean nightly() {
        var lease = lease(UUID.randomUUID());
        try (var connection = database.getConnection()) {
            if (!lease.acquire(connection)) {
                return false;
            }
            if (new ReconciliationTable(connection).begunBy(NIGHTLY, SAME_NIGHT)) {
                lease.release(connection);
                return false;
            }
            begin(connection, lease, Scope.ALL, NIGHTLY, null);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("the reconciliation cannot be begun", e);
        }
    }

    /**
     * Repairs what an earlier one found, then compares the same again: what is then equal is resolved.
     *
     * @throws ReconciliationAlreadyRunning if another one runs, here or in another instance
     * @throws NothingToRepair if it has no open difference
     */
    @Transactional
    Reconciliation repair(UUID earlier, String requestedBy) {
        try (var connection = database.getConnection()) {
            var found = new ReconciliationTable(connection).find(earlier).orElseThrow(() -> new NotFound(earlier));
            if (found.open() == 0) {
                throw new NothingToRepair(earlier);
            }
            var repair = begin(connection, found.scope(), requestedBy, earlier);
            acts.fire(
                    new Act("repair-begun", earlier.toString(), "reconciliation", repair.id(), DivisionCode.NATION, 1));
            return repair;
        } catch (SQLException e) {
            throw new IllegalStateException("the repair cannot be begun", e);
        }
    }

    private Reconciliation begin(Connection connection, Scope scope, String requestedBy, UUID repairFirst)
            throws SQLException {
        var lease = lease(UUID.randomUUID());
        if (!lease.acquire(connection)) {
            throw new ReconciliationAlreadyRunning();
        }
        return begin(connection, lease, scope, requestedBy, repairFirst);
    }

    private Reconciliation begin(
            Connection connection, JobLease lease, Scope scope, String requestedBy, UUID repairFirst)
            throws SQLException {
        var id = lease.holder();
        var reconciliations = new ReconciliationTable(connection);
        reconciliations.begin(id, scope, requestedBy);
        requested.fire(new ReconciliationRequested(id, scope, repairFirst, lease));
        return reconciliations.find(id).orElseThrow();
    }

    private JobLease lease(UUID id) {
        return new JobLease("reconciliation", id, config.lease());
    }
}
