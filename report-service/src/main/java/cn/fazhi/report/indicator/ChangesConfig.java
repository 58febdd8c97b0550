package cn.fazhi.report.indicator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Listening to figures. */
@ConfigMapping(prefix = "fazhi.changes")
interface ChangesConfig {

    /** How often it is looked whether anything was counted, while somebody listens. */
    @WithDefault("500ms")
    Duration every();

    /** After how much silence a sign of life is sent. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long a listener may take nothing before it is let go. */
    @WithDefault("60s")
    Duration patience();

    /** How many may listen to one process; a further one is answered 503. */
    @WithDefault("500")
    int listeners();
}
