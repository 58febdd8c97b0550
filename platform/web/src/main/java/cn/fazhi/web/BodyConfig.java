package cn.fazhi.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "fazhi.body")
interface BodyConfig {

    /** How long a client may take to send a JSON body; then 408. */
    @WithDefault("30s")
    Duration within();
}
