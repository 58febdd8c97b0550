package cn.fazhi.report.definition;

import cn.fazhi.identity.DivisionCode;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "fazhi.definitions")
interface DefinitionsConfig {

    /** The division for which everything is defined: an admin whose token covers it may. The nation unless said. */
    @WithDefault("000000")
    DivisionCode division();
}
