package cn.fazhi.localstack.sample;

import cn.fazhi.localstack.Service;
import cn.fazhi.localstack.process.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** The report that the division published on the sample year, read back and compared with the sample's records. */
public final class PublishedReport {

    private static final String FILE = "reports/370402-2022-00029.txt";

    private final ServiceClient services;

    /** @param token of a report editor of the division */
    public PublishedReport(Function<Service, URI> addresses, String token) {
        this.services = new ServiceClient(addresses, token);
    }

    /** How many of its figures agree with the records, differ, or have none to be compared with. */
    public record Outcome(int agrees, int differs, int noRecords) {

        public int figures() {
            return agrees + differs + noRecords;
        }
    }

    /** Its text is no part of the project: nothing where {@code FAZHI_SHARED} does not lead to it. */
    public static Optional<Path> text(Path project) {
        var shared = Optional.ofNullable(System.getenv("FAZHI_SHARED"))
                .map(Path::of)
                .orElseGet(() -> project.resolveSibling("shared"));
        return Optional.of(shared.resolve(FILE)).filter(Files::isReadable);
    }

    public Outcome read(Path text) {
        var answer = services.writeText(Service.REPORT, "/v1/report-imports", content(text), "published-report");
        if (answer.status() >= 300) {
            throw new Trouble("report-service refused the published report: " + answer.says());
        }
        var summary = answer.body().path("summary");
        return new Outcome(
                summary.path("agrees").asInt(),
                summary.path("differs").asInt(),
                summary.path("noRecords").asInt());
    }

    private static String content(Path text) {
        try {
            return Files.readString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
