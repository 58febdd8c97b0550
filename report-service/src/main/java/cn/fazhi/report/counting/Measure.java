package cn.fazhi.report.counting;

/** How contributions become a figure. */
public enum Measure {
    /** One for each contribution. */
    COUNT,
    /** The amounts added up. */
    SUM,
    /** Different keys in the period: 90 employers inspected 130 times are 90. */
    DISTINCT,
    /** What is there at the end of the period: the steps of all time up to it added up. */
    STOCK,
    /** A sum or difference of other indicators. */
    DERIVED,
    /** A quotient of other indicators; no value for a zero denominator. */
    RATE
}
