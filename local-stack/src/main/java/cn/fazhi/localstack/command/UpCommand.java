package cn.fazhi.localstack.command;

import cn.fazhi.localstack.Service;
import cn.fazhi.localstack.process.LauncherLock;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "up",
        description = "Starts the suite: what already runs stays, what is missing or outdated is started.")
final class UpCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        var suite = Place.suite();
        try (var _ = LauncherLock.take(Place.home().lock(), "up")) {
            suite.up(List.of(Service.values()));
        }
        new SampleWork().finish();
        if (!suite.awaitCounted()) {
            Place.out().println("Everything is up; events are still on their way, ./fazhi status says how many.");
        }
    }
}
