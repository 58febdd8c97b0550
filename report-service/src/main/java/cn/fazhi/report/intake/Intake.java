package cn.fazhi.report.intake;

import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Received;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Counts a batch of events in one database transaction: states, dead letters and the position reached commit together
 * or not at all. Whatever the database does, the batch is tried again until it commits: an SQL error is never a dead
 * letter, and a batch that comes twice counts once.
 */
public final class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Comparator<TopicPartition> BY_NAME =
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);

    private final DataSource database;
    private final Counting counting;
    private final EventDecoder decoder;
    private final Backoff backoff;

    public Intake(DataSource database, Counting counting, EventDecoder decoder) {
        this.database = database;
        this.counting = counting;
        this.decoder = decoder;
        this.backoff = new Backoff();
    }

    /** Returns when the batch is counted; only an interrupt ends it before. */
    public void take(List<Event> events) throws InterruptedException {
        backoff.untilDone(() -> count(events));
    }

    /** Decoding is tried again too: whether a division exists is asked of the database. */
    private void count(List<Event> events) throws SQLException {
        var states = new ArrayList<Received>(events.size());
        var letters = new ArrayList<DeadLetter>();
        var positions = new TreeMap<TopicPartition, Long>(BY_NAME);
        for (var event : events) {
            positions.merge(new TopicPartition(event.topic(), event.partition()), event.offset() + 1, Math::max);
            try {
                states.add(decoder.decode(event));
            } catch (Undecodable e) {
                letters.add(new DeadLetter(event, e.getMessage()));
            }
        }
        commit(states, letters, positions);
        letters.forEach(letter -> LOG.errorf(
                "deadLetter topic=%s partition=%d offset=%d reason=%s",
                letter.event().topic(),
                letter.event().partition(),
                letter.event().offset(),
                letter.reason()));
    }

    private void commit(List<Received> states, List<DeadLetter> letters, SortedMap<TopicPartition, Long> positions)
            throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean committed = false;
            try {
                count(connection, states, letters);
                IntakePositions.advance(connection, positions);
                connection.commit();
                committed = true;
            } finally {
                // Whatever was thrown: a pool that takes an open transaction back commits it.
                if (!committed) {
                    connection.rollback();
                }
            }
        }
    }

    private void count(Connection connection, List<Received> states, List<DeadLetter> letters) throws SQLException {
        int generation = Generation.holdLive(connection);
        var deadLetters = new DeadLetterTable(connection);
        var counted = counting.countLive(connection, generation, states);
        deadLetters.insert(letters, generation);
        deadLetters.supersede(counted);
    }
}
