package cn.fazhi.localstack.command;

import cn.fazhi.localstack.Topics;
import cn.fazhi.localstack.process.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "topics",
        description = {
            "Creates the suite's topics on the Kafka that FAZHI_KAFKA names; those that are there stay as they are.",
            "For installations that ./fazhi up does not start: there nobody else creates them."
        })
final class TopicsCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        var settings = Place.runningSettings();
        var kafka = settings.kafka().orElseThrow(() -> new Trouble("FAZHI_KAFKA must name the Kafka: host:port"));
        Topics.create(kafka, settings.topicPrefix());
        Place.out().println("The topics are there.");
    }
}
