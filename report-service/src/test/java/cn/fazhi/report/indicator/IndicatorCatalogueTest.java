package cn.fazhi.report.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.ReportDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The catalogue beside the bureau's own list of indicators. The list is not part of the project: where it is not at
 * hand, the test is skipped.
 */
class IndicatorCatalogueTest {

    /** What the list calls otherwise. */
    private static final Map<String, String> DIMENSIONS = Map.of(
            "kind", "disputeKind",
            "grade A/B/C", "grade",
            "to police or other body", "transferredTo");

    @Test
    void shouldHaveEveryIndicatorOfTheListWithItsNamesUnitMeasureAndDimensions() {
        // Given
        var database = ReportDatabase.fresh("catalogue");
        var catalogue = new Catalogue(new Snapshot(database), new Divisions(database));
        var ours = new TreeMap<String, String>();
        catalogue
                .now()
                .all()
                .forEach(indicator -> ours.put(
                        indicator.code(),
                        line(
                                indicator.code(),
                                indicator.zh(),
                                indicator.en(),
                                indicator.unit(),
                                indicator.measure().name(),
                                topics(indicator),
                                indicator.dimensions())));
        // When
        var listed = listed();
        // Then: what we have beside them are the parts of their rates
        ours.keySet().retainAll(listed.keySet());
        assertThat(ours).isEqualTo(listed);
        assertThat(listed).hasSize(63);
    }

    private static Map<String, String> listed() {
        var file = Path.of(System.getenv().getOrDefault("FAZHI_SHARED", "../../shared"), "design", "indicators.csv");
        Assumptions.assumeTrue(Files.isReadable(file), "the list of indicators is not at hand");
        try {
            var lines = new TreeMap<String, String>();
            Files.readAllLines(file).stream()
                    .skip(1)
                    .map(IndicatorCatalogueTest::fields)
                    .forEach(row -> {
                        var dimensions = row.get(7).isEmpty()
                                ? List.<String>of()
                                : Arrays.stream(row.get(7).split(";"))
                                        .map(IndicatorCatalogueTest::dimension)
                                        .toList();
                        lines.put(
                                row.get(0),
                                line(
                                        row.get(0),
                                        row.get(1),
                                        row.get(2),
                                        row.get(3),
                                        row.get(4),
                                        source(row),
                                        dimensions));
                    });
            return lines;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A rate is of its parts, which say themselves what they are counted from. */
    private static String source(List<String> row) {
        return row.get(4).equals("RATE") || row.get(6).equals("derived") ? "" : row.get(6);
    }

    private static String topics(Indicator indicator) {
        return indicator.sources().stream()
                .map(slug -> RecordFamily.ofSlug(slug).topic())
                .collect(Collectors.joining(";"));
    }

    private static String line(
            String code, String zh, String en, String unit, String measure, String source, List<String> dimensions) {
        return String.join(
                " | ",
                code,
                zh,
                en,
                unit,
                measure,
                source,
                String.join(" ", dimensions.stream().sorted().toList()));
    }

    /** {@code inspection kind} is {@code inspectionKind}. */
    private static String dimension(String words) {
        var named = DIMENSIONS.get(words);
        if (named != null) {
            return named;
        }
        var camel = new StringBuilder();
        for (var word : words.split(" ")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    /** Of one line: commas between quotation marks part nothing. */
    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
