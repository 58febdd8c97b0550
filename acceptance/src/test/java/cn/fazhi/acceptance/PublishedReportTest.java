package cn.fazhi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.localstack.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real report of 2021, read back and compared with the sample year's records. */
@ExtendWith(SuiteStarted.class)
class PublishedReportTest {

    private static final String SHIZHONG = "370402";

    @Test
    void shouldAgreeWithTheRecordsInEveryFigure() throws IOException {
        // Given
        var text = publishedText();
        var suite = SuiteStarted.suite();
        assertThat(SuiteStarted.demo().output()).contains("27 of 27 figures of the published report, read back, agree");
        var editor = new Api(suite.address(Service.REPORT), suite.token(SHIZHONG, "report-editor"));
        // When
        var read = editor.post("/v1/report-imports", text, Map.of("Content-Type", "text/plain; charset=utf-8"));
        // Then
        assertThat(read.status()).as(read.body().toPrettyString()).isEqualTo(201);
        var summary = read.body().get("summary");
        assertThat(summary.get("agrees").asInt())
                .as(read.body().toPrettyString())
                .isEqualTo(27);
        assertThat(summary.get("differs").asInt()).isZero();
        assertThat(summary.get("noRecords").asInt()).isZero();
        assertThat(read.body().at("/metadata/indexNumber").asText()).isEqualTo("370402/2022-00029");
    }

    /** It is not part of the project: where it is not at hand, the test is skipped. */
    private static String publishedText() throws IOException {
        var shared = System.getenv().getOrDefault("FAZHI_SHARED", "../../shared");
        var file = Path.of(shared, "reports", "370402-2022-00029.txt");
        Assumptions.assumeTrue(Files.isReadable(file), "the published report is not at hand");
        return Files.readString(file);
    }
}
