package cn.fazhi.enforcement.workday;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where working days are known from, beside the calendar that comes with the service. */
@ConfigMapping(prefix = "fazhi.working-days")
interface WorkdayConfig {

    /** A file of the same form with further years, or with better knowledge of years that are known already. */
    Optional<Path> file();
}
