package cn.fazhi.report.counting;

/** Why a figure changed. */
public enum Cause {
    /** A newer state of a record came. */
    EVENT,
    /** A rebuild found something else counted. */
    REBUILD,
    /** A reconciliation was followed by a repair. */
    REPAIR,
    /** It was counted already when the ledger began. */
    BACKFILL
}
