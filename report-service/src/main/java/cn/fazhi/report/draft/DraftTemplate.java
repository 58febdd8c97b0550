package cn.fazhi.report.draft;

import static java.util.stream.Collectors.joining;

import cn.fazhi.report.document.Placeholder;
import cn.fazhi.report.document.Section;
import cn.fazhi.report.indicator.RecordedFigure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a draft says, by {@code draft/template.txt}: only clauses whose figures have records. */
final class DraftTemplate {

    private static final String RESOURCE = "/draft/template.txt";
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String PART = "其中";
    private static final Pattern CLAUSE_END = Pattern.compile("(?<=[，；])");
    private static final Pattern LAST_MARK = Pattern.compile("[，；。]$");

    private record Part(String heading, List<String> sentences, List<Part> parts) {

        static Part of(String heading) {
            return new Part(heading, new ArrayList<>(), new ArrayList<>());
        }
    }

    private final List<Part> parts = new ArrayList<>();

    private DraftTemplate() {}

    static DraftTemplate load() {
        try (var resource = DraftTemplate.class.getResourceAsStream(RESOURCE)) {
            return of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DraftTemplate of(String text) {
        var template = new DraftTemplate();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .forEach(template::line);
        return template;
    }

    private void line(String line) {
        if (line.startsWith("==")) {
            parts.getLast().parts().add(Part.of(line.substring(2).strip()));
        } else if (line.startsWith("=")) {
            parts.add(Part.of(line.substring(1).strip()));
        } else {
            var part = parts.getLast();
            (part.parts().isEmpty() ? part : part.parts().getLast()).sentences().add(line);
        }
    }

    /** The sections of a year, figures still bound. */
    List<Section> write(int year, Map<String, RecordedFigure> recorded) {
        var sections = new ArrayList<Section>();
        int numbered = 0;
        for (var part : parts) {
            sections.add(new Section(
                    part.heading().isEmpty() ? "" : String.valueOf(NUMERALS.charAt(numbered++)),
                    ofYear(part.heading(), year),
                    paragraph(part, year, recorded).stream().toList(),
                    subsections(part, year, recorded)));
        }
        return sections;
    }

    private static List<Section> subsections(Part part, int year, Map<String, RecordedFigure> recorded) {
        var subsections = new ArrayList<Section>();
        for (var below : part.parts()) {
            var number = "(" + NUMERALS.charAt(subsections.size()) + ")";
            paragraph(below, year, recorded)
                    .map(text -> new Section(number, below.heading(), List.of(text), List.of()))
                    .ifPresent(subsections::add);
        }
        return List.copyOf(subsections);
    }

    /** Sentences without figures introduce those with figures: alone they say nothing, unless the part has no others. */
    private static Optional<String> paragraph(Part part, int year, Map<String, RecordedFigure> recorded) {
        var text = part.sentences().stream()
                .map(sentence -> standing(sentence, recorded))
                .collect(joining());
        var isBound = part.sentences().stream().anyMatch(DraftTemplate::isBound);
        return text.isEmpty() || isBound && !isBound(text) ? Optional.empty() : Optional.of(ofYear(text, year));
    }

    /** The clauses of a sentence whose figures have records; nothing if it names figures and none has. */
    private static String standing(String sentence, Map<String, RecordedFigure> recorded) {
        var standing = new StringBuilder();
        boolean behindStands = false;
        for (var clause : CLAUSE_END.split(sentence)) {
            behindStands = codes(clause).allMatch(code -> hasRecords(recorded.get(code)))
                    && (behindStands || !clause.startsWith(PART));
            standing.append(behindStands ? clause : "");
        }
        return isBound(sentence) && !isBound(standing.toString())
                ? ""
                : LAST_MARK.matcher(standing).replaceFirst("。");
    }

    private static boolean hasRecords(RecordedFigure figure) {
        return figure != null && figure.hasRecords();
    }

    private static boolean isBound(String text) {
        return codes(text).findAny().isPresent();
    }

    private static Stream<String> codes(String sentence) {
        return Placeholder.in(sentence).stream().map(Placeholder::code);
    }

    private static String ofYear(String text, int year) {
        return text.replace("{年}", String.valueOf(year)).replace("{下年}", String.valueOf(year + 1));
    }
}
