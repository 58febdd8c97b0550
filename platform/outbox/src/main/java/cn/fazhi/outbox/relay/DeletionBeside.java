package cn.fazhi.outbox.relay;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/**
 * Deletes what the broker has, while the next batch is read and sent. One deletion at a time: none begins before the last
 * one is known to be good, so that what a failure leaves behind is sent again whole and in its order.
 */
final class DeletionBeside {

    private static final SortedSet<Long> NOTHING = Collections.emptySortedSet();

    private final OutboxTable outbox;
    private SortedSet<Long> inHand = NOTHING;
    private FutureTask<Void> deletion;

    DeletionBeside(OutboxTable outbox) {
        this.outbox = outbox;
    }

    /** Ids of the rows that were sent and may still be in the outbox; does not wait. */
    SortedSet<Long> inHand() throws SQLException, InterruptedException {
        if (deletion != null && deletion.isDone()) {
            await();
        }
        return inHand;
    }

    void begin(List<OutboxRow> sent, Map<TopicPartition, Long> ends) throws SQLException, InterruptedException {
        await();
        inHand = sent.stream().map(OutboxRow::id).collect(Collectors.toCollection(TreeSet::new));
        deletion = new FutureTask<>(() -> {
            outbox.delivered(sent, ends);
            return null;
        });
        Thread.ofVirtual().name("outbox-deletion").start(deletion);
    }

    /** Waits for the one that has begun, if any: afterwards nothing is in hand. */
    void await() throws SQLException, InterruptedException {
        if (deletion == null) {
            return;
        }
        try {
            deletion.get();
        } catch (ExecutionException e) {
            throw new SQLException("sent but not deleted", e.getCause());
        } finally {
            if (deletion.isDone()) {
                deletion = null;
                inHand = NOTHING;
            }
        }
    }
}
