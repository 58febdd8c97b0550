package cn.fazhi.report.rebuild;

/**
 * What the generation before said otherwise, at the same positions.
 *
 * @param subject of a fact its family and record id; of a total its division, period, indicator and dimension
 * @param before of a fact its revision, division and year; null if it was not there
 * @param after likewise, as rebuilt
 */
record Difference(Kind kind, String subject, String before, String after) {

    enum Kind {
        FACT,
        TOTAL
    }
}
