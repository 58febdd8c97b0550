package cn.fazhi.localstack.command;

import cn.fazhi.localstack.process.LauncherLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "down", description = "Stops every process of the suite: services, broker, database. The data stays.")
final class DownCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        try (var _ = LauncherLock.take(Place.home().lock(), "down")) {
            var suite = Place.suite();
            if (suite.isLearning()) {
                Place.out()
                        .println("Stopping; the first time this takes longer: what makes the next start fast is kept.");
            }
            suite.down();
        }
        Place.out()
                .println("The suite is down; its data stays in " + Place.home().data());
    }
}
