package cn.fazhi.report.reconciliation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "fazhi.reconciliation")
interface ReconciliationConfig {

    /** From half past two to ten to five: a run that holds the lease at one time may have ended by the next. */
    String EVERY_NIGHT = "0 30/10 2-4 * * ?";

    /** When it may begin by itself, once a night, in the time of China; {@code off} for never. */
    @WithDefault(EVERY_NIGHT)
    String cron();

    /** After how long without a sign a reconciliation is taken for dead. */
    @WithDefault("10M")
    Duration lease();

    /** How long events under way are waited for before a difference is believed. */
    @WithDefault("60S")
    Duration patience();
}
