package cn.fazhi.localstack.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "sample",
        description = {
            "Enters the sample year 2021 of division 370402 through the public APIs of the running suite.",
            "What is there already is left alone: a second time changes nothing."
        })
final class SampleCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        new SampleWork().feed();
    }
}
