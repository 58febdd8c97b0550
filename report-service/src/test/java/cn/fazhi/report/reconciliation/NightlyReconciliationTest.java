package cn.fazhi.report.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class NightlyReconciliationTest {

    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 11, 30, 12, 0, 0, 0, ZoneId.of("Asia/Shanghai"));

    @Test
    void shouldWakeAgainInTheNightWhereAnotherRunIsAtWork() {
        assertThat(wakes().stream().map(wake -> wake.toLocalTime().toString()))
                .containsExactly("02:30", "02:40", "02:50", "03:30", "03:40", "03:50", "04:30", "04:40", "04:50");
    }

    /** However early it has begun at the first time, it is the same night still at the last; not so a day later. */
    @Test
    void shouldTellOneNightFromTheNext() {
        var wakes = wakes();
        var night = Duration.between(wakes.getFirst(), wakes.getLast());
        assertThat(StartReconciliation.SAME_NIGHT)
                .isGreaterThan(night)
                .isLessThan(Duration.ofDays(1).minus(night));
    }

    private static List<ZonedDateTime> wakes() {
        var quartz = CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ);
        var cron = new CronParser(quartz).parse(ReconciliationConfig.EVERY_NIGHT);
        return ExecutionTime.forCron(cron).getExecutionDates(NOON, NOON.plusDays(1));
    }
}
