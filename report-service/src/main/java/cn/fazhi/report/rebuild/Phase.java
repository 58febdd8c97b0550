package cn.fazhi.report.rebuild;

/** What a rebuild is at. */
enum Phase {
    /** Takes facts from the topics. */
    READING,
    /** Derives what facts count for, and adds it up. */
    DERIVING,
    /** Counts what has come meanwhile. */
    CATCHING_UP,
    /** Compares both generations and puts the new one in the place of the old, while the intake waits. */
    EXCHANGING
}
