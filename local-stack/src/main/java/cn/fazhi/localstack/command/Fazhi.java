package cn.fazhi.localstack.command;

import cn.fazhi.localstack.process.Trouble;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./fazhi}: everything a person does with the suite on one machine. */
@Command(
        name = "./fazhi",
        description = "Runs the whole Fazhi suite on this machine: a database, a Kafka broker and three services.",
        usageHelpWidth = 118,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            SampleCommand.class,
            TokenCommand.class,
            TopicsCommand.class,
            LogsCommand.class,
            TestCommand.class
        },
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  FAZHI_HOME              folder for data, logs, keys and pids (.fazhi)",
            "  FAZHI_REPORT_PORT, FAZHI_ENFORCEMENT_PORT, FAZHI_PUBLICITY_PORT   (8080, 8081, 8082)",
            "  FAZHI_DB_PORT, FAZHI_KAFKA_PORT, FAZHI_KAFKA_CONTROLLER_PORT      (13306, 19092, 19093)",
            "  FAZHI_DB_URL            use this database server: jdbc:mysql://host:port; with FAZHI_DB_ADMIN_USER and",
            "                          FAZHI_DB_ADMIN_PASSWORD the schemas and users are made there; without them give",
            "                          FAZHI_REPORT_DB_USER, ..._DB_PASSWORD, ..._DB_OWNER, ..._DB_OWNER_PASSWORD",
            "                          for each service",
            "  FAZHI_KAFKA             use this Kafka: host:port[,host:port]",
            "  FAZHI_JDK_FOLDERS       folders in which JDKs lie side by side, instead of the usual ones",
            "",
            "  ./fazhi bench CLASS [ARGUMENT...]   runs a measuring program of bench/ on the running suite",
            "",
            "Exit code: 0 done, 1 it failed, 2 wrong usage."
        })
public final class Fazhi implements Runnable {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        var commandLine = new CommandLine(new Fazhi())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(Fazhi::usageError)
                .setExecutionExceptionHandler((exception, command, parsed) -> failure(exception, command))
                .setCaseInsensitiveEnumValuesAllowed(true);
        // An option of Maven's keeps its place beside its value: -pl report-service.
        commandLine.getSubcommands().get("test").setUnmatchedOptionsArePositionalParams(true);
        return commandLine;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int usageError(ParameterException exception, String[] arguments) {
        var command = exception.getCommandLine();
        command.getErr().println("fazhi: " + exception.getMessage());
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failure(Exception exception, CommandLine command) throws Exception {
        if (!(exception instanceof Trouble)) {
            throw exception;
        }
        exception.getMessage().lines().forEach(line -> command.getErr().println("fazhi: " + line));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
