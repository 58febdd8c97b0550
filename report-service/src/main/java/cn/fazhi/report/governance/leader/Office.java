package cn.fazhi.report.governance.leader;

/**
 * Who holds which post.
 *
 * @param name stays in this service: only the post is published
 */
record Office(String name, String post) {}
