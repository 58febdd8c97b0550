package cn.fazhi.report.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of {@code reading/figure-rules.txt}, in their order. */
final class FigureRules {

    private static final String RESOURCE = "/reading/figure-rules.txt";

    private final List<FigureRule> rules = new ArrayList<>();
    private String indicator;
    private Set<String> units;
    private List<Pattern> patterns;
    private Pattern name;
    private Pattern notJustBefore;
    private Pattern notBeside;
    private Pattern notBefore;

    private FigureRules() {}

    static List<FigureRule> load() {
        try (var lines = new BufferedReader(
                new InputStreamReader(FigureRules.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            var reading = new FigureRules();
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .forEach(reading::line);
            reading.finish();
            return List.copyOf(reading.rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        if (line.startsWith("[")) {
            finish();
            begin(line.substring(1, line.length() - 1).split(" "));
        } else if (line.startsWith("!!")) {
            notBefore = pattern(line.substring(2));
        } else if (line.startsWith("!<")) {
            notJustBefore = pattern(line.substring(2));
        } else if (line.startsWith("!")) {
            notBeside = pattern(line.substring(1));
        } else if (line.startsWith("=")) {
            name = pattern(line.substring(1));
        } else {
            patterns.add(pattern(line));
        }
    }

    private void begin(String[] head) {
        indicator = head[0];
        units = Set.of(Arrays.copyOfRange(head, 1, head.length));
        patterns = new ArrayList<>();
        name = null;
        notJustBefore = null;
        notBeside = null;
        notBefore = null;
    }

    private void finish() {
        if (indicator != null) {
            rules.add(
                    new FigureRule(indicator, units, List.copyOf(patterns), name, notJustBefore, notBeside, notBefore));
        }
    }

    private static Pattern pattern(String line) {
        return Pattern.compile(line.strip()
                .replace("法制", "法治")
                .replace("……", "[^#@。；！？]{0,40}?")
                .replace("…", "[^#@，。；！？]{0,16}?")
                .replace("~", "[^。！？]{0,80}?"));
    }
}
