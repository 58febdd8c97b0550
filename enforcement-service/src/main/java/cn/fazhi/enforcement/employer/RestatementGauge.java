package cn.fazhi.enforcement.employer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How much is due; read from the database when it is asked for. */
@ApplicationScoped
class RestatementGauge {

    private final Restatements restatements;
    private final MeterRegistry meters;

    RestatementGauge(Restatements restatements, MeterRegistry meters) {
        this.restatements = restatements;
        this.meters = meters;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder(
                        "fazhi.employer.restatements.due",
                        () -> restatements.due().size())
                .description("Changes of employers that not all of their records follow yet")
                .register(meters);
    }
}
