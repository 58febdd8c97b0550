package cn.fazhi.report.rebuild;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.counting.CountedFact;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.FactPages;
import cn.fazhi.report.counting.Fold;
import cn.fazhi.report.counting.Received;
import cn.fazhi.report.intake.DeadLetterTable;
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
import org.jboss.logging.Logger;

/**
 * Takes facts from the topics up to the intake's positions. Of each record the newest state wins in the table, so that
 * no more than one batch is in memory, however many records there are.
 */
final class TopicFacts implements Facts {

    private static final Logger LOG = Logger.getLogger(TopicFacts.class);
    private static final int PAGE = 1000;

    private final Transactions transactions;
    private final Counting counting;
    private final EventDecoder decoder;
    private final Progress progress;
    private final Fold fold;
    private final StateReader reader;
    private final int generation;

    TopicFacts(
            Transactions transactions,
            Counting counting,
            EventDecoder decoder,
            Progress progress,
            Fold fold,
            StateReader reader,
            int generation) {
        this.transactions = transactions;
        this.counting = counting;
        this.decoder = decoder;
        this.progress = progress;
        this.fold = fold;
        this.reader = reader;
        this.generation = generation;
    }

    @Override
    public int gather() throws SQLException {
        var positions = transactions.call(IntakePositions::read);
        long expected = reader.eventsBefore(positions);
        transactions.run(connection -> {
            progress.enter(connection, Phase.READING);
            progress.expect(connection, expected, 0);
        });
        reader.readUpTo(
                positions,
                events -> transactions.run(connection -> {
                    progress.made(connection, events.size(), 0);
                    fold.keep(connection, decodable(events));
                }));
        reader.keep();
        return generation;
    }

    @Override
    public long catchUp() throws SQLException {
        var read = new long[1];
        reader.readUpTo(transactions.call(IntakePositions::read), events -> {
            transactions.run(connection -> count(connection, events));
            read[0] += events.size();
        });
        reader.keep();
        return read[0];
    }

    @Override
    public void complete(Connection connection, int live) throws SQLException {
        reader.readUpTo(IntakePositions.read(connection), events -> count(connection, events));
        carryOver(connection, live);
    }

    private void count(Connection connection, List<Event> events) throws SQLException {
        var counted = counting.count(connection, generation, decodable(events));
        progress.made(connection, events.size(), counted.size());
    }

    /**
     * What cannot be decoded is among the dead letters since the intake had it, unless an earlier release could: that is
     * mended at its owner.
     */
    private List<Received> decodable(List<Event> events) {
        var states = new ArrayList<Received>(events.size());
        for (var event : events) {
            try {
                states.add(decoder.decode(event));
            } catch (Undecodable e) {
                LOG.warnf("rebuildSkips topic=%s offset=%d reason=%s", event.topic(), event.offset(), e.getMessage());
            }
        }
        return states;
    }

    /**
     * A topic keeps the newest event of a record alone. If that is a dead letter, what it would have replaced is only
     * here, and goes on counting until it is requeued, superseded or discarded for good. Page by page: the letters may be
     * as many as the records.
     */
    private void carryOver(Connection connection, int live) throws SQLException {
        var letters = new DeadLetterTable(connection);
        var facts = new FactPages(connection, live);
        var records = letters.notSuperseded(FactPages.START, PAGE);
        while (!records.isEmpty()) {
            for (var family : RecordFamily.values()) {
                counting.count(connection, generation, derived(facts.missingIn(generation, family, records)));
            }
            records = letters.notSuperseded(records.getLast(), PAGE);
        }
    }

    private List<Received> derived(List<CountedFact> facts) {
        var states = new ArrayList<Received>(facts.size());
        for (var fact : facts) {
            try {
                states.add(new PayloadDecoder(decoder).decode(fact));
            } catch (Undecodable e) {
                LOG.warnf("rebuildLeavesBehind family=%s record=%s", fact.family(), fact.id());
            }
        }
        return states;
    }
}
