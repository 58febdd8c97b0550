package cn.fazhi.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void shouldMakeEachStateTopicCompacted() {
        assertThat(Topics.all("x."))
                .filteredOn(topic -> topic.configs().containsValue("compact"))
                .extracting(topic -> topic.name() + " " + topic.numPartitions())
                .containsExactlyInAnyOrder(
                        "x.enforcement.employer 3",
                        "x.enforcement.inspection 3",
                        "x.enforcement.wage-recovery 3",
                        "x.enforcement.case 3",
                        "x.enforcement.project 3",
                        "x.enforcement.dispute 3",
                        "x.enforcement.annual-review 3",
                        "x.enforcement.complaint 3",
                        "x.enforcement.publication 3",
                        "x.enforcement.blacklist 3",
                        "x.enforcement.credit-grade 3",
                        "x.publicity.activity 3",
                        "x.publicity.study-session 3",
                        "x.publicity.service-team 3",
                        "x.publicity.enterprise-visit 3",
                        "x.publicity.disclosure 3",
                        "x.publicity.compilation 3",
                        "x.report.document 3",
                        "x.report.governance 3",
                        "x.enforcement.watermark 1",
                        "x.publicity.watermark 1",
                        "x.report.watermark 1");
    }
}
