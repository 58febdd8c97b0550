package cn.fazhi.localstack.command;

import picocli.CommandLine.Option;

/** {@code --help}, the same for every command. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says how to use this, and nothing else.")
    private boolean asked;
}
