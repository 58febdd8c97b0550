package cn.fazhi.enforcement.employer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/** Works off what is due: at once after the commit that has made it due, and now and then what nobody has announced. */
@ApplicationScoped
class Restating {

    private static final Logger LOG = Logger.getLogger(Restating.class);

    private final Restatements restatements;
    private final RestateRecords restateRecords;
    private final boolean announced;
    /** Threads of its own: the work is the service's, whoever's request has announced it. */
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("employer-restatement").factory());

    private volatile boolean failing;

    Restating(Restatements restatements, RestateRecords restateRecords, EmployerConfig config) {
        this.restatements = restatements;
        this.restateRecords = restateRecords;
        this.announced = !config.restateEvery().equals(EmployerConfig.OFF);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) RestatementDue due) {
        if (announced) {
            worker.execute(this::workOff);
        }
    }

    @Scheduled(every = "${fazhi.employer.restate-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void workOff() {
        var failure = attempt();
        if (failure.isPresent() && !failing) {
            LOG.warn("employerRestatement is put off; trying on", failure.get());
        }
        failing = failure.isPresent();
    }

    /** @return the first failure; what is due for other employers does not wait for it */
    private Optional<RuntimeException> attempt() {
        Optional<RuntimeException> failure = Optional.empty();
        try {
            for (var restatement : restatements.due()) {
                var failed = attempt(restatement);
                failure = failure.or(() -> failed);
            }
        } catch (RuntimeException e) {
            failure = failure.or(() -> Optional.of(e));
        }
        return failure;
    }

    private Optional<RuntimeException> attempt(long restatement) {
        try {
            while (restateRecords.step(restatement) > 0) {
                // the next step, in a transaction of its own
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }
}
