package cn.fazhi.publicity.disclosure;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The topic of annual reports, in batches; while the database is away the channel stands still. */
@ApplicationScoped
class ReportsChannel {

    private final ReportIntake intake;

    ReportsChannel(ReportIntake intake) {
        this.intake = intake;
    }

    @Incoming("reports")
    @Blocking
    void take(ConsumerRecords<byte[], byte[]> events) throws InterruptedException {
        intake.take(events);
    }
}
