package cn.fazhi.report.reconciliation;

/** What is wrong with a record or a number. */
enum Kind {
    /** Its owner has it, we do not. */
    MISSING_HERE,
    /** We have it, its owner does not. */
    UNKNOWN_TO_OWNER,
    OLDER_HERE,
    NEWER_HERE,
    /** The same revision in another division or year. */
    ELSEWHERE,
    /** A fact's payload is of another revision, division or year than it stands at. */
    PAYLOAD,
    /** A fact does not count for what its payload says. */
    CONTRIBUTIONS,
    /** A number is not what the contributions add up to. */
    TOTAL,
    /** More differs in the division and year than was named; another comparison names the next. */
    UNOPENED
}
