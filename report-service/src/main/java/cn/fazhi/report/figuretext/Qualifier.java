package cn.fazhi.report.figuretext;

/** How sure a published figure is. */
public enum Qualifier {
    /** 90家 */
    EXACT,
    /** 220余条, 200多家, 超过200家: more, but less than one unit of the last non-zero digit more. */
    OVER,
    /** 不少于3次, 3次以上, or names counted before 等: so many or more. */
    AT_LEAST,
    /** 近200家: less, but less than one unit of the last non-zero digit less. */
    NEARLY,
    /** 约200家: to half a unit of the last non-zero digit. */
    ABOUT
}
