package cn.fazhi.report.rebuild;

/** Out of what a rebuild makes the figures. */
enum Source {
    /** The topics: what owners have published, whatever stands here. */
    TOPICS,
    /** The payloads of the live facts: after a change of what they count for. */
    FACTS
}
