package cn.fazhi.report.reconciliation;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the services are that own the records. */
@ConfigMapping(prefix = "fazhi.owners")
interface OwnersConfig {

    URI enforcement();

    URI publicity();

    /** This service, asked like the others: what proves the rest proves itself. */
    URI report();
}
