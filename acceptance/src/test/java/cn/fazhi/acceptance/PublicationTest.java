package cn.fazhi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.localstack.Service;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report goes to publicity-service to be disclosed, and comes back with its index number: by the real topics. */
@ExtendWith(SuiteStarted.class)
class PublicationTest {

    private static final String MUDAN = "371702";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, ?> CREATION =
            Map.of("division", MUDAN, "year", 2021, "title", "年度报告", "topic", "法治政府建设", "publishingBody", "人力资源和社会保障局");
    private static final Map<String, ?> SECTIONS = Map.of(
            "sections",
            List.of(
                    section("一", "主要举措和成效", "检查用人单位{{ENF.INSPECTIONS}}家次。"),
                    section("二", "存在的不足和原因", null, section("(一)", "法治理念", "有待提高。")),
                    section("三", "第一责任人职责", "先后研究。"),
                    section("四", "主要安排", null, section("(一)", "决策机制", "继续完善。"))));

    private static URI address;
    private static Api editor;
    private static Api approver;

    @BeforeAll
    static void callers() {
        var suite = SuiteStarted.suite();
        address = suite.address(Service.REPORT);
        editor = new Api(address, suite.token(MUDAN, "report-editor", "viewer"));
        approver = new Api(address, suite.tokenOf("approver", MUDAN, "report-approver"));
    }

    @Test
    void shouldBePublishedUnderTheIndexNumberThatItsDisclosureBrings() throws IOException {
        // Given
        var report = "/v1/reports/" + editor.post("/v1/reports", CREATION).text("id");
        taken(editor.put(report + "/sections", SECTIONS, ifMatch(1)));
        taken(editor.post(report + "/submission", "", ifMatch(2)));
        taken(approver.post(report + "/approval", Map.of("madeOn", "2022-02-28", "documentNumber", "无"), ifMatch(3)));
        var anybody = new Api(address, null);
        assertThat(anybody.get(report + "/text").status()).isEqualTo(404);
        // When: not while something is still on its way to the figures
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        taken(approver.post(report + "/publication", Map.of("issuedOn", "2022-03-01"), ifMatch(4))));
        // Then
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(editor.get(report).text("status")).isEqualTo("PUBLISHED"));
        assertThat(editor.get(report).text("indexNumber")).matches(MUDAN + "/2022-\\d{5}");
        assertThat(anybody.get(report + "/text").status()).isEqualTo(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Figures.of(editor, MUDAN, 2022).get("PUB.DISCLOSED"))
                        .isEqualByComparingTo("1"));
    }

    /** @param paragraph null for none */
    private static Map<String, ?> section(String number, String heading, String paragraph, Map<?, ?>... subsections) {
        return Map.of(
                "number",
                number,
                "heading",
                heading,
                "paragraphs",
                Stream.ofNullable(paragraph).toList(),
                "subsections",
                List.of(subsections));
    }

    private static Map<String, String> ifMatch(int revision) {
        return Map.of("If-Match", "\"" + revision + "\"");
    }

    private static void taken(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body().toPrettyString()).isEqualTo(200);
    }
}
