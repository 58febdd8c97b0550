package cn.fazhi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.localstack.Service;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Opens figures as a reader does: page after page, a rate by its parts, and a few of the records at their owners. */
final class EvidenceReader {

    private static final int PAGE = 50;
    private static final int ONE_OF = 40;

    private final Map<String, Api> owners;
    private final String division;
    private final Map<String, Set<String>> records = new HashMap<>();

    EvidenceReader(RunningSuite suite, String division) {
        this.division = division;
        var token = suite.token(division, "auditor");
        this.owners = Arrays.stream(Service.values())
                .collect(Collectors.toMap(Service::slug, service -> new Api(suite.address(service), token)));
    }

    /** @return the figure, to which its records add up, or of whose parts each is what its own records add up to */
    BigDecimal open(String code, int year) throws IOException {
        return open("/v1/yearly-indicators/" + code + "/evidence?division=" + division + "&year=" + year);
    }

    /** Of which indicators records were found. */
    Set<String> indicators() {
        return records.keySet();
    }

    Set<String> recordsOf(String code) {
        return records.getOrDefault(code, Set.of());
    }

    private BigDecimal open(String path) throws IOException {
        var first = page(path, "");
        if (first.has("parts")) {
            for (var part : first.get("parts")) {
                assertThat(open(part.get("evidence").asText()))
                        .as("%s of %s", part.get("code"), path)
                        .isEqualByComparingTo(part.get("value").asText());
            }
        } else {
            assertThat(sum(path, first)).as(path).isEqualByComparingTo(value(first));
        }
        return value(first);
    }

    private static BigDecimal value(JsonNode evidence) {
        return new BigDecimal(evidence.get("value").asText());
    }

    private BigDecimal sum(String path, JsonNode first) throws IOException {
        var found = new LinkedHashSet<String>();
        var sum = BigDecimal.ZERO;
        for (var page = first; page != null; page = pageAfter(page, path)) {
            for (var item : page.get("items")) {
                if (found.size() % ONE_OF == 0) {
                    openAtItsOwner(item);
                }
                found.add(item.get("recordId").asText());
                sum = sum.add(new BigDecimal(item.get("counts").asText()));
            }
        }
        if (!found.isEmpty()) {
            records.put(first.get("code").asText(), found);
        }
        return sum;
    }

    private void openAtItsOwner(JsonNode item) throws IOException {
        var record = read(item.get("service").asText(), item.get("path").asText());
        assertThat(record.get("id")).isEqualTo(item.get("recordId"));
        assertThat(record.get("division")).isEqualTo(item.get("division"));
    }

    private JsonNode pageAfter(JsonNode page, String path) throws IOException {
        return page.get("next").isNull()
                ? null
                : page(path, "&after=" + page.get("next").asText());
    }

    private JsonNode page(String path, String after) throws IOException {
        return read(Service.REPORT.slug(), path + "&limit=" + PAGE + after);
    }

    private JsonNode read(String service, String path) throws IOException {
        var answer = owners.get(service).get(path);
        assertThat(answer.status())
                .as("%s %s: %s", service, path, answer.body())
                .isEqualTo(200);
        return answer.body();
    }
}
