package cn.fazhi.enforcement.employer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How records follow their employers. */
@ConfigMapping(prefix = "fazhi.employer")
interface EmployerConfig {

    String OFF = "off";

    /**
     * How often it is looked for records to re-state that no commit of this process has announced; {@code off} leaves
     * all of them to other replicas.
     */
    @WithDefault("5s")
    String restateEvery();
}
