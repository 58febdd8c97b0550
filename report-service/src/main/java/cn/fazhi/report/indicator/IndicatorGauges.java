package cn.fazhi.report.indicator;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.asof.Moments;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The metric {@code fazhi_indicator_value{code,division,year,unit}} of this year and the one before, for the divisions
 * that {@code fazhi.metrics.divisions} names: not for all of China, which would be more series than a Prometheus bears.
 */
@ApplicationScoped
class IndicatorGauges {

    private final YearlyIndicators yearlyIndicators;
    private final Moments moments;
    private final Clock clock;
    private final List<DivisionCode> divisions;
    private final MultiGauge gauge;

    IndicatorGauges(
            YearlyIndicators yearlyIndicators,
            Moments moments,
            Clock clock,
            MeterRegistry meters,
            @ConfigProperty(name = "fazhi.metrics.divisions") Optional<List<String>> divisions) {
        this.yearlyIndicators = yearlyIndicators;
        this.moments = moments;
        this.clock = clock;
        this.divisions =
                divisions.orElse(List.of()).stream().map(DivisionCode::new).toList();
        this.gauge = MultiGauge.builder("fazhi.indicator.value")
                .description("Yearly indicators; a rate over nothing has no value")
                .register(meters);
    }

    @Scheduled(every = "${fazhi.metrics.every:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        int year = LocalDate.now(clock).getYear();
        var rows = new ArrayList<Row<?>>();
        for (var division : divisions) {
            rows.addAll(rows(division, year));
            rows.addAll(rows(division, year - 1));
        }
        gauge.register(rows, true);
    }

    private List<Row<?>> rows(DivisionCode division, int year) {
        return yearlyIndicators.rows(moments.now(), Asked.year(division, year)).stream()
                .map(YearlyIndicators.Row::figure)
                .filter(figure -> figure.value() != null)
                .<Row<?>>map(figure -> Row.of(tags(figure, division, year), figure.value()))
                .toList();
    }

    private static Tags tags(Figure figure, DivisionCode division, int year) {
        return Tags.of(
                "code", figure.indicator().code(),
                "division", division.value(),
                "year", Integer.toString(year),
                "unit", figure.indicator().unit());
    }
}
