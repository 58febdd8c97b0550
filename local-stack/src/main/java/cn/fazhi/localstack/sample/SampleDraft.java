package cn.fazhi.localstack.sample;

import static cn.fazhi.localstack.Service.REPORT;

import cn.fazhi.localstack.Service;
import cn.fazhi.localstack.process.Trouble;
import cn.fazhi.localstack.sample.ServiceClient.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The sample year's report: its draft written from the figures, and read again. */
public final class SampleDraft {

    private static final String REPORTS = "/v1/reports";
    private static final String MEASURES = "一";

    private final ServiceClient services;

    /** @param token of a report editor of the division */
    public SampleDraft(Function<Service, URI> addresses, String token) {
        this.services = new ServiceClient(addresses, token);
    }

    /**
     * @param path of its text
     * @param figures as they stand in the text, by indicator
     * @param lines title, headings and paragraphs from the top
     */
    public record Draft(String path, Map<String, JsonNode> figures, List<String> lines) {}

    /** Writes the draft if that was not done before. */
    public Draft write() {
        var report = read(REPORTS + "/" + find());
        if (isUnwritten(report.body())) {
            var path = REPORTS + "/" + report.body().path("id").asText() + "/draft";
            accepted(services.write(
                    "POST", REPORT, path, null, SampleYear.reference("NB", 1) + "/draft", report.etag()));
        }
        var path = REPORTS + "/" + report.body().path("id").asText() + "/text";
        return draft(path, read(path).body());
    }

    private String find() {
        var query = "?division=%s&year=%d".formatted(SampleYear.DIVISION, SampleYear.YEAR);
        return StreamSupport.stream(read(REPORTS + query).body().path("items").spliterator(), false)
                .filter(report -> !report.path("annulment").isObject())
                .map(report -> report.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new Trouble("the sample year's report is not there: ./fazhi sample"));
    }

    private static boolean isUnwritten(JsonNode report) {
        var isDraft = "DRAFT".equals(report.path("status").asText());
        return isDraft
                && StreamSupport.stream(report.path("sections").spliterator(), false)
                        .noneMatch(section ->
                                MEASURES.equals(section.path("number").asText()));
    }

    private static Draft draft(String path, JsonNode text) {
        var figures = new TreeMap<String, JsonNode>();
        for (var code : text.findParents("code")) {
            figures.put(code.path("code").asText(), code);
        }
        var lines = new ArrayList<String>();
        lines.add(text.at("/letterhead/title").asText());
        text.path("sections").forEach(section -> collect(section, lines));
        return new Draft(path, figures, List.copyOf(lines));
    }

    private static void collect(JsonNode section, List<String> lines) {
        var number = section.path("number").asText();
        if (!number.isEmpty()) {
            var mark = number.endsWith(")") ? "" : "、";
            lines.add(number + mark + section.at("/heading/text").asText());
        }
        section.path("paragraphs")
                .forEach(paragraph -> lines.add(paragraph.path("text").asText()));
        section.path("subsections").forEach(below -> collect(below, lines));
    }

    private Answer read(String path) {
        return accepted(services.get(REPORT, path));
    }

    private static Answer accepted(Answer answer) {
        if (answer.status() >= 300) {
            throw new Trouble("report-service refused the draft: " + answer.says());
        }
        return answer;
    }
}
