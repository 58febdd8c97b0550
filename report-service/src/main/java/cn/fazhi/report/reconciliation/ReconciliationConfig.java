package cn.fazhi.report.reconciliation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "fazhi.reconciliation")
interface ReconciliationConfig {

    /** When it runs by itself, in the time of China; {@code off} for never. */
    @WithDefault("0 30 2 * * ?")
    String cron();

    /** After how long without a sign a reconciliation is taken for dead. */
    @WithDefault("10M")
    Duration lease();

    /** How long events under way are waited for before a difference is believed. */
    @WithDefault("60S")
    Duration patience();
}
