package cn.fazhi.report.quality;

import java.math.BigDecimal;

/**
 * That a rule does not hold in a period.
 *
 * @param subject the record family of a missing month; else empty
 * @param lesser what should not be above greater; both null for a missing month
 */
record Breach(String rule, String subject, String period, BigDecimal lesser, BigDecimal greater) {

    boolean sameValues(BigDecimal otherLesser, BigDecimal otherGreater) {
        return same(lesser, otherLesser) && same(greater, otherGreater);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
