package cn.fazhi.report.document;

import jakarta.persistence.Embeddable;

/**
 * What stands above a report's text from the first draft on.
 *
 * @param topic 主题分类
 * @param publishingBody 发布机构
 */
@Embeddable
record Metadata(String title, String topic, String publishingBody) {}
