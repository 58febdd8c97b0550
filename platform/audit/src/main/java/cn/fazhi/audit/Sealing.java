package cn.fazhi.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Seals and anchors while the service runs; what could not be anchored is anchored with the next end of the chain. */
@ApplicationScoped
class Sealing {

    private static final Logger LOG = Logger.getLogger(Sealing.class);

    private final Sealer sealer;
    private final Anchors anchors;
    private Anchor anchored;
    private boolean failing;

    Sealing(DataSource database, Anchors anchors) {
        this.sealer = new Sealer(database);
        this.anchors = anchors;
    }

    @Scheduled(every = "{fazhi.audit.seal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealAndAnchor() throws InterruptedException {
        try {
            var head = sealer.seal();
            if (head.isPresent() && !head.get().equals(anchored)) {
                anchors.add(head.get());
                anchored = head.get();
            }
            failing = false;
        } catch (SQLException | ExecutionException | RuntimeException e) {
            if (!failing) {
                LOG.warn("audit entries cannot be sealed or anchored; trying on", e);
            }
            failing = true;
        }
    }
}
