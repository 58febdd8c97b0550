package cn.fazhi.outbox.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** The only one that can append under its transactional id, until the next one is opened. */
final class FencedProducer implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;

    /** Ends what a predecessor has left open, and shuts it out. */
    FencedProducer(Producer<byte[], byte[]> producer) {
        this.producer = producer;
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Appends the records in their order, all or none.
     *
     * @return the offset after the last one, per partition
     * @throws Unpublishable if the broker refuses a record for what it is: nothing is appended, the producer goes on
     * @throws KafkaException for any other reason: whether they are appended is unknown, and the producer is spent
     */
    Map<TopicPartition, Long> publish(List<ProducerRecord<byte[], byte[]>> records) throws Unpublishable {
        producer.beginTransaction();
        try {
            var sent = records.stream().map(producer::send).toList();
            producer.commitTransaction();
            return ends(sent);
        } catch (KafkaException e) {
            var reason = refusal(e);
            if (reason == null) {
                throw e;
            }
            producer.abortTransaction();
            throw new Unpublishable(reason);
        }
    }

    /** Does not wait: what is open is ended by the successor. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private static Map<TopicPartition, Long> ends(List<Future<RecordMetadata>> sent) {
        var ends = new HashMap<TopicPartition, Long>();
        for (var each : sent) {
            var metadata = acknowledged(each);
            ends.merge(new TopicPartition(metadata.topic(), metadata.partition()), metadata.offset() + 1, Math::max);
        }
        return ends;
    }

    private static RecordMetadata acknowledged(Future<RecordMetadata> sent) {
        try {
            return sent.get();
        } catch (ExecutionException e) {
            throw new KafkaException("not acknowledged in a committed transaction", e);
        } catch (InterruptedException e) {
            throw new KafkaException("interrupted", e);
        }
    }

    private static String refusal(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException
                    || cause instanceof RecordBatchTooLargeException
                    || cause instanceof InvalidRecordException
                    || cause instanceof SerializationException) {
                return cause.getClass().getSimpleName() + ": " + cause.getMessage();
            }
        }
        return null;
    }

    /** The broker refuses a record for what it is; sending it again is of no use. */
    static final class Unpublishable extends Exception {
        Unpublishable(String reason) {
            super(reason);
        }
    }
}
