package cn.fazhi.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long does a service take from its process's start until it says that it is ready, and what does it hold of memory
 * when nothing happens? Each service of the running suite is ended and started again, alone, with the command line and
 * the environment that the launcher gave it. Beside it the raw loop: a JVM with a bare HTTP server until it answers.
 *
 * <p>Needs {@code /proc}. Leaves the services ended.
 */
final class StartUp {

    private static final int ROUNDS = 5;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final long GIVE_UP = TimeUnit.SECONDS.toNanos(60);
    private static final int RAW_PORT = 18_999;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private record Program(List<String> command, Map<String, String> environment, URI ready) {}

    /** By the clock, and by the processor: the second hardly depends on what else the machine does. */
    private record Starts(Latencies wall, Latencies processor) {
        @Override
        public String toString() {
            return "%s; processor time p50 %.0f ms".formatted(wall, processor.millis(50));
        }
    }

    private StartUp() {}

    /** Arguments: of each service its name and its address, such as {@code report-service http://127.0.0.1:8080}. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(Machine.describe());
        var raw = rawLoop();
        System.out.printf("raw loop (JVM with a bare HTTP server) ready: %s%n", raw);
        for (int i = 0; i < arguments.length; i += 2) {
            measure(arguments[i], URI.create(arguments[i + 1] + "/q/health/ready"), raw);
        }
    }

    private static void measure(String name, URI ready, Starts raw) throws Exception {
        var running = ServiceProcess.find(name);
        var program = new Program(running.command(), running.environment(), ready);
        if (program.command().stream().noneMatch(argument -> argument.startsWith("-XX:AOTCache="))) {
            throw new IllegalStateException(
                    name + " has no AOT cache yet: its first run leaves one when it ends (./fazhi down, ./fazhi up)");
        }
        running.end();
        rounds(program, 1); // the files are in the page cache then
        var times = rounds(program, ROUNDS);
        System.out.printf(
                "%s ready: %s, raw/start ratio %.2f, idle after %d s: %s%n",
                name, times, raw.wall().millis(50) / times.wall().millis(50), IDLE.toSeconds(), idleMemory(program));
    }

    private static Starts rawLoop() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Bare.class.getName(),
                Integer.toString(RAW_PORT));
        return rounds(new Program(command, System.getenv(), URI.create("http://127.0.0.1:" + RAW_PORT)), ROUNDS);
    }

    private static Starts rounds(Program program, int count) throws Exception {
        var wall = new ArrayList<Long>();
        var processor = new ArrayList<Long>();
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            var process = start(program);
            awaitReady(program, process, start);
            wall.add(System.nanoTime() - start);
            processor.add(process.info().totalCpuDuration().orElseThrow().toNanos());
            end(process.toHandle());
        }
        return new Starts(new Latencies(wall), new Latencies(processor));
    }

    private static String idleMemory(Program program) throws Exception {
        var process = start(program);
        awaitReady(program, process, System.nanoTime());
        Thread.sleep(IDLE);
        var memory = "%d MiB resident, %d MiB of it its own (the rest are pages of files)"
                .formatted(megabytes(process.pid(), "VmRSS:"), megabytes(process.pid(), "RssAnon:"));
        end(process.toHandle());
        return memory;
    }

    private static long megabytes(long pid, String field) throws IOException {
        try (var status = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            var kilobytes = status.filter(line -> line.startsWith(field))
                    .map(line -> line.replaceAll("\\D", ""))
                    .findFirst();
            return Long.parseLong(kilobytes.orElseThrow()) / 1024;
        }
    }

    private static Process start(Program program) throws IOException {
        var builder = new ProcessBuilder(program.command())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(program.environment());
        return builder.start();
    }

    private static void awaitReady(Program program, Process process, long start) throws InterruptedException {
        var request = HttpRequest.newBuilder(program.ready()).build();
        while (!answers(request)) {
            if (!process.isAlive() || System.nanoTime() - start > GIVE_UP) {
                process.destroyForcibly();
                throw new IllegalStateException("not ready: " + program.ready());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private static boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static void end(ProcessHandle process) throws Exception {
        process.destroy();
        process.onExit().get(1, TimeUnit.MINUTES);
    }

    /** What any Java service needs at least. */
    static final class Bare {

        private Bare() {}

        public static void main(String[] arguments) throws IOException {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0])), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }
    }
}
