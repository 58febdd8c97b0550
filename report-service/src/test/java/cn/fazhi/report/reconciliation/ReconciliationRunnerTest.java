package cn.fazhi.report.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.intake.PayloadDecoder;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.Transactions;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class ReconciliationRunnerTest {

    private static final ReportDatabase DATABASE = ReportDatabase.fresh("reconciliation_runner");

    /** Whoever asks would else wait for it until somebody begins another. */
    @Test
    void shouldSayThatItFailedWhereAnErrorEndedIt() throws Exception {
        // Given
        var tables = new Tables(DATABASE);
        var id = UUID.randomUUID();
        var lease = new JobLease("reconciliation", id, Duration.ofMinutes(5));
        new Transactions(DATABASE).run(connection -> {
            lease.acquire(connection);
            new ReconciliationTable(connection).begin(id, Scope.ALL, "test");
        });
        var runner = runner(failing(new Error("no memory")));
        // When
        runner.begin(new ReconciliationRequested(id, Scope.ALL, null, lease));
        // Then
        await().atMost(Duration.ofMinutes(1))
                .until(() -> tables.rows("select holder from job_lease").contains(""));
        assertThat(tables.rows("select state, failure from reconciliation")).containsExactly("FAILED no memory");
    }

    private static ReconciliationRunner runner(DataSource compared) {
        var divisions = new Divisions(DATABASE);
        var decoder = new PayloadDecoder(new EventDecoder(divisions::exists));
        var transactions = new Transactions(compared);
        var caughtUp = new CaughtUp(transactions, Duration.ZERO);
        return new ReconciliationRunner(
                DATABASE,
                new Reconciler(transactions, Map.of(), caughtUp, decoder, divisions),
                new Repair(transactions, Map.of(), decoder, divisions));
    }

    private static DataSource failing(Error failure) {
        return (DataSource) Proxy.newProxyInstance(
                ReconciliationRunnerTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, _, _) -> {
                    throw failure;
                });
    }
}
