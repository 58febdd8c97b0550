package cn.fazhi.report.quality;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "fazhi.quality")
interface QualityConfig {

    /** When all divisions are checked, in the time of China; {@code off} for never. */
    @WithDefault("0 30 3 * * ?")
    String cron();

    /** After how long without a sign a check of all is taken for dead. */
    @WithDefault("10M")
    Duration lease();
}
