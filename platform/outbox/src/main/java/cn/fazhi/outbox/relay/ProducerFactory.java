package cn.fazhi.outbox.relay;

import cn.fazhi.outbox.OutboxConfig;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Opens transactional producers with the process's Kafka settings ({@code kafka.*}) and what the relay relies on. */
@ApplicationScoped
class ProducerFactory {

    private final Map<String, Object> connection;
    private final OutboxConfig config;

    ProducerFactory(@Identifier("default-kafka-broker") Map<String, Object> connection, OutboxConfig config) {
        this.connection = connection;
        this.config = config;
    }

    Producer<byte[], byte[]> open(String transactionalId) {
        var settings = new HashMap<>(connection);
        settings.keySet().retainAll(ProducerConfig.configNames());
        settings.putAll(
                reliedOn(transactionalId, (int) config.kafkaTransactionTimeout().toMillis()));
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Idempotent, acknowledged by all replicas, at once; giving up within the transaction's time. */
    static Map<String, Object> reliedOn(String transactionalId, int transactionTimeoutMs) {
        return Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                transactionalId,
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                transactionTimeoutMs,
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                transactionTimeoutMs / 2,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                transactionTimeoutMs,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                transactionTimeoutMs);
    }
}
