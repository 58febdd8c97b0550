package cn.fazhi.report.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.asof.AsOf;
import cn.fazhi.report.asof.Moments;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.intake.PayloadDecoder;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.Transactions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Compares and repairs as the service does, each under its lease, and tells what came of it. */
final class Reconciling {

    static final Duration LONG = Duration.ofMinutes(5);

    private final ReportDatabase database;
    private final Tables tables;
    private final Transactions transactions;
    private final Divisions divisions;

    Reconciling(ReportDatabase database) {
        this.database = database;
        this.tables = new Tables(database);
        this.transactions = new Transactions(database);
        this.divisions = new Divisions(database);
        divisions.load();
    }

    static JobLease lease() {
        return new JobLease("reconciliation", UUID.randomUUID(), LONG);
    }

    static Map<String, Owner> owners(OwnerServer owner) {
        var client = owner.client();
        return Map.of("enforcement", client, "publicity", client, "report", client);
    }

    UUID compare(OwnerServer owner, Scope scope) throws SQLException {
        return compare(owner, scope, database, new CaughtUp(transactions, Duration.ofMinutes(1)));
    }

    /** @param asked the database, perhaps watched */
    UUID compare(OwnerServer owner, Scope scope, DataSource asked, CaughtUp caughtUp) throws SQLException {
        var id = UUID.randomUUID();
        var lease = lease();
        transactions.run(connection -> {
            assertThat(lease.acquire(connection)).isTrue();
            new ReconciliationTable(connection).begin(id, scope, "test");
        });
        try {
            new Reconciler(new Transactions(asked), owners(owner), caughtUp, decoder(), divisions)
                    .run(id, scope, lease);
        } finally {
            transactions.run(lease::release);
        }
        return id;
    }

    void repair(OwnerServer owner, UUID id) throws SQLException {
        repair(owners(owner), id, database);
    }

    void repair(Map<String, Owner> owners, UUID id, DataSource asked) throws SQLException {
        var lease = lease();
        assertThat(transactions.call(lease::acquire)).isTrue();
        try {
            repairUnder(lease, owners, id, asked);
        } finally {
            transactions.run(lease::release);
        }
    }

    /** @param lease held by whoever calls, or not */
    void repairUnder(JobLease lease, Map<String, Owner> owners, UUID id, DataSource asked) throws SQLException {
        new Repair(new Transactions(asked), owners, decoder(), divisions).run(id, lease);
    }

    /** What is open, with all its numbers. */
    List<String> found() throws SQLException {
        return tables.rows("select kind, family, division, business_year, other_division, other_year, subject,"
                + " here_value, right_value from reconciliation_difference where resolved_at is null"
                + " order by reconciliation_id, seq");
    }

    boolean complete(String division, int year) {
        return new AsOf(database, Clock.systemUTC(), Duration.ofMinutes(1))
                .of(new Moments(database).now(), new DivisionCode(division), year)
                .complete();
    }

    void awaitCounted(TestTopics topics) throws Exception {
        var ends = topics.ends();
        await().atMost(Duration.ofMinutes(1)).until(() -> tables.countedUpTo(ends));
    }

    private PayloadDecoder decoder() {
        return new PayloadDecoder(new EventDecoder(divisions::exists));
    }
}
