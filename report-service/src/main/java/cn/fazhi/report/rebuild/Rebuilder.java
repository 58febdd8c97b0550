package cn.fazhi.report.rebuild;

import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Received;
import cn.fazhi.report.intake.Event;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.intake.IntakePositions;
import cn.fazhi.report.intake.Undecodable;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final EventDecoder decoder;
    private final JobLease lease;
    private final UUID id;
    private final int generation;

    Rebuilder(
            Transactions transactions,
            Counting counting,
            EventDecoder decoder,
            JobLease lease,
            UUID id,
            int generation) {
        this.transactions = transactions;
        this.counting = counting;
        this.decoder = decoder;
        this.lease = lease;
        this.id = id;
        this.generation = generation;
    }

    /** @throws cn.fazhi.report.job.LeaseLost if another rebuild has taken over */
    void run(StateReader reader) throws SQLException {
        var dead = new DeadGenerations(transactions);
        dead.delete(generation);
        long left = Long.MAX_VALUE;
        for (int step = 0; left > LITTLE && step < STEPS_AT_MOST; step++) {
            left = step(reader);
        }
        transactions.run(connection -> exchange(connection, reader));
        LOG.infof("rebuildDone generation=%d", generation);
        dead.delete(generation);
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
        lease.keep(connection);
        var counted = counting.count(connection, generation, decodable(events));
        new RebuildTable(connection).progress(id, events.size(), counted.size());
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
        lease.keep(connection);
        var comparison = new Comparison(connection);
        comparison.compare(before, generation);
        new RebuildTable(connection).done(id, comparison.count(), comparison.kept());
        Generation.flipTo(connection, generation);
        report(comparison);
    }

    private void report(Comparison comparison) {
        if (comparison.count() > 0) {
            LOG.errorf("rebuildFoundDifferences generation=%d count=%d", generation, comparison.count());
        }
    }
}
