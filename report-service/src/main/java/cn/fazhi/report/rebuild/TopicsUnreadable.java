package cn.fazhi.report.rebuild;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** The broker does not give what the intake has had from it: it is away, or the topics are not the ones of before. */
final class TopicsUnreadable extends RuntimeException {

    TopicsUnreadable(Map<TopicPartition, Long> unread) {
        super("the topics give nothing more before " + unread);
    }
}
