package cn.fazhi.report.document;

import cn.fazhi.contracts.DisclosureState;
import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.contracts.RecordFamily;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * The disclosures of publicity-service, in a consumer group apart from the figures' one. Each is tried again until its
 * transaction commits; meanwhile the channel stands still.
 */
@ApplicationScoped
class DisclosureChannel {

    private static final Logger LOG = Logger.getLogger(DisclosureChannel.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(50);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final TakeDisclosure takeDisclosure;

    DisclosureChannel(TakeDisclosure takeDisclosure) {
        this.takeDisclosure = takeDisclosure;
    }

    @Incoming("disclosures")
    @Blocking
    void take(ConsumerRecords<byte[], byte[]> messages) throws InterruptedException {
        for (var message : messages) {
            var state = decode(message);
            if (state.isPresent()) {
                untilCommitted(state.get());
            }
        }
    }

    private void untilCommitted(DisclosureState state) throws InterruptedException {
        for (var wait = FIRST_WAIT; ; wait = longer(wait)) {
            try {
                takeDisclosure.handle(state);
                return;
            } catch (RuntimeException e) {
                LOG.warnf("disclosureRetry disclosure=%s cause=%s", state.id(), e);
            }
            Thread.sleep(wait);
        }
    }

    private static Duration longer(Duration wait) {
        var twice = wait.multipliedBy(2);
        return twice.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : twice;
    }

    /** What cannot be read is a dead letter of the figures' intake, which reads the same topic; here it is passed over. */
    private static Optional<DisclosureState> decode(ConsumerRecord<byte[], byte[]> message) {
        try {
            var type = message.headers().lastHeader(EventHeaders.TYPE);
            if (type == null || !isDisclosure(type.value()) || message.value() == null) {
                return Optional.empty();
            }
            var state = JSON.readValue(message.value(), DisclosureState.class);
            return Optional.of(state).filter(read -> read.id() != null && read.revision() > 0);
        } catch (IOException e) {
            LOG.errorf(
                    "disclosureUnreadable topic=%s partition=%d offset=%d",
                    message.topic(), message.partition(), message.offset());
            return Optional.empty();
        }
    }

    private static boolean isDisclosure(byte[] eventType) {
        return new String(eventType, StandardCharsets.UTF_8).equals(RecordFamily.DISCLOSURE.eventType());
    }
}
