package cn.fazhi.localstack.command;

import cn.fazhi.localstack.Home;
import cn.fazhi.localstack.Service;
import cn.fazhi.localstack.process.Await;
import cn.fazhi.localstack.process.Trouble;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Prints the end of a process's log.")
final class LogsCommand implements Runnable {

    @Mixin
    private HelpOption help;

    private static final int READ_AT_MOST = 8 << 20;
    private static final Duration PAUSE = Duration.ofMillis(300);

    @Parameters(
            paramLabel = "SERVICE",
            completionCandidates = Names.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private String name;

    @Option(names = "-f", description = "Go on printing what is added, until Ctrl-C.")
    private boolean follow;

    @Option(names = "-n", defaultValue = "100", description = "How many lines (${DEFAULT-VALUE}).")
    private int lines;

    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }

        static List<String> all() {
            var names = new ArrayList<>(
                    Arrays.stream(Service.values()).map(Service::processName).toList());
            names.add(Home.BROKER);
            names.add(Home.DATABASE);
            return names;
        }
    }

    @Override
    public void run() {
        var process = Names.all().stream()
                .filter(known -> known.equals(name) || known.equals(name + "-service"))
                .findFirst()
                .orElseThrow(() -> new Trouble("there is no process " + name + "; one of " + Names.all()));
        var log = Place.home().daemons().log(process);
        if (!Files.exists(log)) {
            throw new Trouble(process + " has no log yet: it was never started");
        }
        try {
            print(log);
        } catch (IOException e) {
            throw new Trouble("the log " + log + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void print(Path log) throws IOException {
        var out = Place.out();
        try (var channel = FileChannel.open(log);
                var file = Channels.newInputStream(channel)) {
            channel.position(Math.max(0, channel.size() - READ_AT_MOST));
            var content = file.readAllBytes();
            var start = content.length;
            for (var left = lines; start > 0 && left >= 0; start--) {
                if (content[start - 1] == '\n' && start < content.length && --left == 0) {
                    break;
                }
            }
            out.write(content, start, content.length - start);
            out.flush();
            while (follow) {
                file.transferTo(out);
                out.flush();
                Await.pause(PAUSE);
            }
        }
    }
}
