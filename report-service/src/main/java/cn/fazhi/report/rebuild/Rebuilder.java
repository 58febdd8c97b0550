package cn.fazhi.report.rebuild;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.counting.CountedFacts;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.LedgerTable;
import cn.fazhi.report.counting.Received;
import cn.fazhi.report.intake.Event;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.intake.IntakePositions;
import cn.fazhi.report.intake.PayloadDecoder;
import cn.fazhi.report.intake.Undecodable;
import cn.fazhi.report.job.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Builds the next generation beside the live one. While the intake goes on, steps of reading up to its positions come
 * ever closer; the last step keeps the intake waiting, so that both generations are compared, and exchanged, at equal
 * positions.
 */
final class Rebuilder {

    private static final Logger LOG = Logger.getLogger(Rebuilder.class);
    private static final long LITTLE = 1000;
    private static final int STEPS_AT_MOST = 50;

    private final Transactions transactions;
    private final Counting counting;
    private final Divisions divisions;
    private final EventDecoder decoder;
    private final RebuildRequested requested;

    Rebuilder(
            Transactions transactions,
            Counting counting,
            Divisions divisions,
            EventDecoder decoder,
            RebuildRequested requested) {
        this.transactions = transactions;
        this.counting = counting;
        this.divisions = divisions;
        this.decoder = decoder;
        this.requested = requested;
    }

    /** @throws cn.fazhi.report.job.LeaseLost if another rebuild has taken over */
    void run(StateReader reader) throws SQLException {
        var dead = new DeadGenerations(transactions);
        dead.delete(requested.generation());
        long left = Long.MAX_VALUE;
        for (int step = 0; left > LITTLE && step < STEPS_AT_MOST; step++) {
            left = step(reader);
        }
        transactions.run(connection -> exchange(connection, reader));
        LOG.infof("rebuildDone generation=%d", requested.generation());
        dead.delete(requested.generation());
    }

    private long step(StateReader reader) throws SQLException {
        var read = new long[1];
        reader.readUpTo(transactions.call(IntakePositions::read), events -> {
            transactions.run(connection -> count(connection, events));
            read[0] += events.size();
        });
        reader.keep();
        return read[0];
    }

    private void count(Connection connection, List<Event> events) throws SQLException {
        requested.lease().keep(connection);
        var counted = counting.count(connection, requested.generation(), decodable(events));
        new RebuildTable(connection).progress(requested.id(), events.size(), counted.size());
    }

    /** What cannot be decoded is among the dead letters since the intake had it. */
    private List<Received> decodable(List<Event> events) {
        var states = new ArrayList<Received>(events.size());
        for (var event : events) {
            try {
                states.add(decoder.decode(event));
            } catch (Undecodable e) {
                LOG.debugf("rebuildSkips topic=%s offset=%d", event.topic(), event.offset());
            }
        }
        return states;
    }

    private void exchange(Connection connection, StateReader reader) throws SQLException {
        int before = Generation.seizeLive(connection);
        Map<TopicPartition, Long> positions = IntakePositions.read(connection);
        reader.readUpTo(positions, events -> count(connection, events));
        carryOver(connection, before);
        requested.lease().keep(connection);
        var comparison = new Comparison(connection);
        comparison.compare(before, requested.generation());
        new RebuildTable(connection).done(requested.id(), comparison.count(), comparison.kept());
        new LedgerTable(connection).settleRebuild(requested.generation());
        Generation.flipTo(connection, requested.generation());
        report(comparison);
    }

    /**
     * A topic keeps the newest event of a record alone. If that is a dead letter, what it would have replaced is only
     * here, and goes on counting until it is requeued or superseded.
     */
    private void carryOver(Connection connection, int before) throws SQLException {
        var held = new CountedFacts(connection, before, divisions).heldByDeadLetters(requested.generation());
        var states = new ArrayList<Received>(held.size());
        for (var fact : held) {
            try {
                states.add(new PayloadDecoder(decoder).decode(fact));
            } catch (Undecodable e) {
                LOG.warnf("rebuildLeavesBehind family=%s record=%s", fact.family(), fact.id());
            }
        }
        counting.count(connection, requested.generation(), states);
    }

    private void report(Comparison comparison) {
        if (comparison.count() > 0) {
            LOG.errorf("rebuildFoundDifferences generation=%d count=%d", requested.generation(), comparison.count());
        }
    }
}
