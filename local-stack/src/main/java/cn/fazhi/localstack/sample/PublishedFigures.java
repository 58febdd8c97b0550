package cn.fazhi.localstack.sample;

import cn.fazhi.localstack.Service;
import cn.fazhi.localstack.process.Trouble;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the division published for the sample year, beside what the suite counts from the sample records. */
public final class PublishedFigures {

    private static final String RESOURCE = "published-370402-2021.csv";
    private static final String QUERY =
            "/v1/yearly-indicators?division=" + SampleYear.DIVISION + "&year=" + SampleYear.YEAR;

    private final ServiceClient services;
    private final List<Published> published = read();

    public PublishedFigures(Function<Service, URI> addresses, String token) {
        this.services = new ServiceClient(addresses, token);
    }

    /**
     * @param text as it stands in the report; empty where the report does not state it
     * @param sample what the sample records add up to
     */
    private record Published(String code, String name, String unit, String text, BigDecimal sample) {}

    /** @param counted null where the suite gives no value */
    public record Comparison(
            String code, String name, String unit, String published, BigDecimal counted, boolean agrees) {}

    public List<Comparison> compare() {
        var answer = services.get(Service.REPORT, QUERY);
        if (answer.status() != 200) {
            throw new Trouble("report-service does not give the figures: " + answer.says());
        }
        var comparisons = new ArrayList<Comparison>();
        for (var figure : published) {
            var counted = counted(answer.body().path("indicators"), figure.code());
            var agrees = counted != null && counted.compareTo(figure.sample()) == 0;
            comparisons.add(
                    new Comparison(figure.code(), figure.name(), figure.unit(), figure.text(), counted, agrees));
        }
        return comparisons;
    }

    private static BigDecimal counted(JsonNode indicators, String code) {
        for (var indicator : indicators) {
            if (code.equals(indicator.path("code").asText())
                    && indicator.path("value").isNumber()) {
                return indicator.path("value").decimalValue();
            }
        }
        return null;
    }

    private static List<Published> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(PublishedFigures.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Published(cells[0], cells[1], cells[2], cells[3], new BigDecimal(cells[4])))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
