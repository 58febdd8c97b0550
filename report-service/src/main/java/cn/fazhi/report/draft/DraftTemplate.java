package cn.fazhi.report.draft;

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
import java.util.stream.Stream;

/** What a draft says, by {@code draft/template.txt}: only sentences whose figures have records. */
final class DraftTemplate {

    private static final String RESOURCE = "/draft/template.txt";
    private static final String NUMERALS = "一二三四五六七八九十";

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
        for (var part : parts) {
            var subsections = new ArrayList<Section>();
            for (var below : part.parts()) {
                var number = "(" + NUMERALS.charAt(subsections.size()) + ")";
                paragraph(below, year, recorded)
                        .map(text -> new Section(number, below.heading(), List.of(text), List.of()))
                        .ifPresent(subsections::add);
            }
            sections.add(new Section(
                    String.valueOf(NUMERALS.charAt(sections.size())),
                    ofYear(part.heading(), year),
                    paragraph(part, year, recorded).stream().toList(),
                    List.copyOf(subsections)));
        }
        return sections;
    }

    /** Sentences without figures introduce those with figures: alone they say nothing. */
    private static Optional<String> paragraph(Part part, int year, Map<String, RecordedFigure> recorded) {
        var said = part.sentences().stream()
                .filter(sentence -> codes(sentence)
                        .allMatch(code -> Optional.ofNullable(recorded.get(code))
                                .filter(RecordedFigure::hasRecords)
                                .isPresent()))
                .toList();
        return said.stream().flatMap(DraftTemplate::codes).findAny().isEmpty()
                ? Optional.empty()
                : Optional.of(ofYear(String.join("", said), year));
    }

    private static Stream<String> codes(String sentence) {
        return Placeholder.in(sentence).stream().map(Placeholder::code);
    }

    private static String ofYear(String text, int year) {
        return text.replace("{年}", String.valueOf(year)).replace("{下年}", String.valueOf(year + 1));
    }
}
