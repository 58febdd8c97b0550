package cn.fazhi.publicity.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fazhi.publicity.disclosure.ReportDecoder.Decoded;
import cn.fazhi.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Discloses the reports of a batch of events, and annuls the disclosures of those that are annulled. Whatever the database
 * does, each is tried again until it commits; what cannot be done at all is logged with its position and passed over,
 * until its owner publishes a newer state.
 */
@ApplicationScoped
class ReportIntake {

    private record Candidate(ConsumerRecord<byte[], byte[]> event, Decoded state) {

        Candidate newer(Candidate other) {
            return other.state.revision() >= state.revision() ? other : this;
        }
    }

    /** Something to be done for an event. */
    private interface Step {
        void run() throws UnreadableReport;
    }

    private static final Logger LOG = Logger.getLogger(ReportIntake.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(20);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final DiscloseReport discloseReport;
    private final AnnulDisclosureOfReport annulDisclosureOfReport;
    private final ReportDecoder decoder;

    ReportIntake(
            DiscloseReport discloseReport, AnnulDisclosureOfReport annulDisclosureOfReport, ReportDecoder decoder) {
        this.discloseReport = discloseReport;
        this.annulDisclosureOfReport = annulDisclosureOfReport;
        this.decoder = decoder;
    }

    /** Returns when every report of the batch is disclosed, or not any more; only an interrupt ends it before. */
    void take(ConsumerRecords<byte[], byte[]> events) throws InterruptedException {
        for (var candidate : newest(events)) {
            untilDone(candidate.event(), () -> settle(candidate.state()));
        }
    }

    private void settle(Decoded state) {
        state.toDisclose().ifPresent(discloseReport::handle);
        state.annulment()
                .ifPresent(annulment -> annulDisclosureOfReport.handle(state.id(), state.revision(), annulment));
    }

    /**
     * The newest state of each report: one that was annulled a moment later need not be disclosed at all. Reading is tried
     * again too: the first to be asked whether a division exists reads them from the database.
     */
    private Collection<Candidate> newest(ConsumerRecords<byte[], byte[]> events) throws InterruptedException {
        var newest = new LinkedHashMap<UUID, Candidate>();
        for (var event : events) {
            untilDone(event, () -> {
                var candidate = new Candidate(event, decoder.decode(event));
                newest.merge(candidate.state().id(), candidate, Candidate::newer);
            });
        }
        return newest.values();
    }

    private static void untilDone(ConsumerRecord<byte[], byte[]> event, Step step) throws InterruptedException {
        var wait = FIRST_WAIT;
        for (int tries = 1; ; tries++) {
            try {
                step.run();
                return;
            } catch (UnreadableReport | Refusal e) {
                LOG.errorf(
                        "reportNotDisclosed report=%s topic=%s partition=%d offset=%d reason=%s",
                        key(event), event.topic(), event.partition(), event.offset(), e.getMessage());
                return;
            } catch (RuntimeException e) {
                LOG.warnf("reportRetry report=%s tries=%d failure=%s", key(event), tries, root(e));
            }
            Thread.sleep(wait.plusMillis(ThreadLocalRandom.current().nextLong(wait.toMillis() + 1)));
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
        }
    }

    /** The report's id, in every event that its owner sends. */
    private static String key(ConsumerRecord<byte[], byte[]> event) {
        return event.key() == null ? "" : new String(event.key(), UTF_8);
    }

    private static Throwable root(Throwable thrown) {
        return thrown.getCause() == null ? thrown : root(thrown.getCause());
    }
}
