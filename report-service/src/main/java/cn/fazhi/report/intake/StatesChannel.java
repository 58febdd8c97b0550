package cn.fazhi.report.intake;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.counting.Counting;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The topics of all record families, in batches; while the database is away the channel stands still. */
@ApplicationScoped
class StatesChannel {

    private final Intake intake;

    StatesChannel(DataSource database, Counting counting, Divisions divisions) {
        this.intake = new Intake(database, counting, new EventDecoder(divisions::exists));
    }

    @Incoming("states")
    @Blocking
    void take(ConsumerRecords<byte[], byte[]> messages) throws InterruptedException {
        var events = new ArrayList<Event>(messages.count());
        messages.forEach(message -> events.add(Event.of(message)));
        intake.take(events);
    }
}
