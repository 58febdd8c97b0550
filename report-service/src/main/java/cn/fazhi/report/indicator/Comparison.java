package cn.fazhi.report.indicator;

import java.util.Optional;

/** What a figure is put beside. */
enum Comparison {
    /** 上期 */
    PREVIOUS_PERIOD {
        @Override
        Optional<When> of(When when) {
            return when.previous();
        }
    },
    /** 去年同期 */
    SAME_PERIOD_LAST_YEAR {
        @Override
        Optional<When> of(When when) {
            return Optional.of(when.aYearBefore());
        }
    };

    /** Empty where there is nothing to compare with. */
    abstract Optional<When> of(When when);
}
