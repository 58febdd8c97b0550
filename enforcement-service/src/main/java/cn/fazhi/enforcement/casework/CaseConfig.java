package cn.fazhi.enforcement.casework;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What divisions settle for themselves, and the terms that the law sets from a day on. */
@ConfigMapping(prefix = "fazhi.case")
interface CaseConfig {

    /** A fine above this (yuan) needs the offer of a hearing, where the division and those above it say nothing. */
    @WithDefault("30000.00")
    BigDecimal hearingAbove();

    /** By division code. */
    Map<String, Division> divisions();

    /** Rule sets of the statutory clock, by name. */
    Map<String, RuleSet> clock();

    interface Division {

        /** What stands before the year in its case numbers, such as 枣市中人社监立字; else its code and 人社监立字. */
        Optional<String> word();

        /** Its own limit for hearings; holds for the divisions below it that have none. */
        Optional<BigDecimal> hearingAbove();
    }

    interface RuleSet {

        /** First day of the facts that it is for: filings, and ends of investigations. */
        LocalDate from();

        /** Working days from filing to the end of the investigation. */
        int investigationDays();

        /** Working days more, when extended. */
        int extensionDays();

        /** Working days from the end of the investigation to the decision. */
        int decisionDays();
    }
}
