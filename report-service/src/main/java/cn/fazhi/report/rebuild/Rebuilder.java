package cn.fazhi.report.rebuild;

import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.LedgerTable;
import cn.fazhi.report.job.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * Builds the next generation beside the live one. While the intake goes on, steps of catching up come ever closer; the
 * last step keeps the intake waiting, so that both generations are compared, and exchanged, at equal positions.
 */
final class Rebuilder {

    private static final Logger LOG = Logger.getLogger(Rebuilder.class);
    private static final long LITTLE = 1000;
    private static final int STEPS_AT_MOST = 50;

    private final Transactions transactions;
    private final Facts facts;
    private final Deriving deriving;
    private final Progress progress;
    private final RebuildRequested requested;

    Rebuilder(
            Transactions transactions, Facts facts, Deriving deriving, Progress progress, RebuildRequested requested) {
        this.transactions = transactions;
        this.facts = facts;
        this.deriving = deriving;
        this.progress = progress;
        this.requested = requested;
    }

    void run() throws SQLException {
        run(() -> {});
    }

    /**
     * @param exchanged what follows once the new generation is live, before what is left of the other is deleted
     * @throws cn.fazhi.report.job.LeaseLost if another rebuild has taken over
     * @throws FactUnreadable if a fact cannot be derived
     */
    void run(Runnable exchanged) throws SQLException {
        var dead = new DeadGenerations(transactions, requested.lease());
        dead.delete(requested.generation());
        build();
        transactions.run(this::exchange);
        LOG.infof("rebuildDone generation=%d", requested.generation());
        exchanged.run();
        dead.delete(requested.generation());
    }

    private void build() throws SQLException {
        deriving.run(facts.gather());
        transactions.run(connection -> progress.enter(connection, Phase.CATCHING_UP));
        long left = Long.MAX_VALUE;
        for (int step = 0; left > LITTLE && step < STEPS_AT_MOST; step++) {
            left = facts.catchUp();
        }
        transactions.run(connection -> progress.enter(connection, Phase.EXCHANGING));
    }

    /** The one place where another generation becomes the live one. */
    private void exchange(Connection connection) throws SQLException {
        requested.lease().keep(connection);
        int before = Generation.seizeLive(connection);
        facts.complete(connection, before);
        var comparison = new Comparison(connection);
        comparison.compare(before, requested.generation());
        new RebuildTable(connection).done(requested.id(), comparison.count(), comparison.kept());
        new LedgerTable(connection).settleRebuild(requested.generation());
        Generation.flipTo(connection, requested.generation());
        report(comparison);
    }

    /** Of the topics they are what was wrong before; of the facts, what their new meaning has changed. */
    private void report(Comparison comparison) {
        if (comparison.count() == 0) {
            return;
        }
        var level = requested.source() == Source.TOPICS ? Logger.Level.ERROR : Logger.Level.INFO;
        LOG.logf(
                level,
                "rebuildFoundDifferences source=%s generation=%d count=%d",
                requested.source(),
                requested.generation(),
                comparison.count());
    }
}
