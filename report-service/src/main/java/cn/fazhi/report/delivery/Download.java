package cn.fazhi.report.delivery;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table as a file to be kept. It is written aside first: a slow reader holds no transaction, a failure is still a problem. */
public final class Download {

    private Download() {}

    /** @param name of the file, without its extension */
    public static Response of(FileFormat format, String name, Sheet sheet, Rows rows) {
        var file = encoded(name + "." + format.extension());
        return Response.ok(written(format, sheet, rows), format.typeWithCharset())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + file)
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static InputStream written(FileFormat format, Sheet sheet, Rows rows) {
        try {
            var aside = Files.createTempFile("fazhi", "." + format.extension());
            try {
                write(format, sheet, rows, aside);
                return Files.newInputStream(aside, DELETE_ON_CLOSE);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(aside);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a table cannot be written", e);
        }
    }

    private static void write(FileFormat format, Sheet sheet, Rows rows, Path to) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(to))) {
            format.write(sheet, rows, out);
        }
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
