package cn.fazhi.localstack.command;

import cn.fazhi.localstack.Home;
import cn.fazhi.localstack.Settings;
import cn.fazhi.localstack.TestRun;
import cn.fazhi.localstack.process.LauncherLock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "test",
        description = {
            "Runs all tests: starts a database and a broker of their own, runs Maven, stops them again.",
            "With FAZHI_DB_URL or FAZHI_KAFKA the given one is used instead. What follows goes to Maven."
        },
        footer = {"", "Example: ./fazhi test -pl enforcement-service -am"})
final class TestCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Parameters(arity = "0..*", paramLabel = "MAVEN-ARGUMENT", description = "Given to Maven.")
    List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        var home = new Home(Place.home().folder().resolve("test"));
        try (var _ = LauncherLock.take(home.lock(), "test")) {
            return new TestRun(home, Place.project(), Place.application(), Settings.ofEnvironment(), Place.out())
                    .run(arguments);
        }
    }
}
