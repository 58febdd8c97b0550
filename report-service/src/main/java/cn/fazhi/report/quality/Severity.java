package cn.fazhi.report.quality;

enum Severity {
    /** Cannot be: a record is wrong. */
    ERROR,
    /** Is seldom so: somebody should look. */
    WARNING
}
