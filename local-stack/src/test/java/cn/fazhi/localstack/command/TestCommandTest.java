package cn.fazhi.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

    @TempDir
    private Path home;

    @Test
    void shouldGiveMavenItsArgumentsInTheirOrder() {
        // Given
        List.of("home", "application", "project")
                .forEach(place -> System.setProperty("localstack." + place, home.toString()));
        var command = Fazhi.commandLine();
        // When
        var parsed = command.parseArgs("test", "-pl", "report-service", "-am", "-Dtest=CountingTest");
        // Then
        var test = (TestCommand) parsed.subcommand().commandSpec().userObject();
        assertThat(test.arguments).containsExactly("-pl", "report-service", "-am", "-Dtest=CountingTest");
    }
}
