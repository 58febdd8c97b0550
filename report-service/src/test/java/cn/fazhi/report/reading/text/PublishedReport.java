package cn.fazhi.report.reading.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real report of 2021. It is not part of the project: where it is not at hand, its tests are skipped. */
public final class PublishedReport {

    private PublishedReport() {}

    public static String text() {
        var shared = System.getenv().getOrDefault("FAZHI_SHARED", "../../shared");
        var file = Path.of(shared, "reports", "370402-2022-00029.txt");
        Assumptions.assumeTrue(Files.isReadable(file), "the published report is not at hand");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
