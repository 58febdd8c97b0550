package cn.fazhi.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The order of contents of 厅字〔2019〕28号 in a report's sections. */
final class Outline {

    private static final List<String> REQUIRED = List.of("一", "二", "三", "四");
    private static final String SHORTCOMINGS = "二";
    private static final String ARRANGEMENTS = "四";
    private static final Pattern NO_NUMERAL = Pattern.compile("[^一二三四五六七八九十]");

    private Outline() {}

    static List<String> shortcomings(List<Section> sections) {
        return subheadings(sections, SHORTCOMINGS);
    }

    static List<String> arrangements(List<Section> sections) {
        return subheadings(sections, ARRANGEMENTS);
    }

    /** Numbers of the sections that are not there, have no heading or nothing in them; of two and four their items. */
    static List<String> missing(List<Section> sections) {
        return REQUIRED.stream().filter(number -> !isThere(sections, number)).toList();
    }

    /** @throws MalformedFigure at the first braces that bind no figure to an indicator */
    static void refuseMalformedFigures(List<Section> sections) {
        sections.forEach(section -> {
            for (var text : texts(section)) {
                var rest = Placeholder.PATTERN.matcher(text).replaceAll("");
                if (rest.contains("{{") || rest.contains("}}")) {
                    throw new MalformedFigure(section.number(), section.heading());
                }
            }
            refuseMalformedFigures(section.subsections());
        });
    }

    private static List<String> texts(Section section) {
        var texts = new ArrayList<>(section.paragraphs());
        texts.add(section.heading());
        return texts;
    }

    private static boolean isThere(List<Section> sections, String number) {
        var isListed = number.equals(SHORTCOMINGS) || number.equals(ARRANGEMENTS);
        return part(sections, number)
                .filter(section -> !section.heading().isBlank())
                .filter(section -> isListed
                        ? !subheadings(sections, number).isEmpty()
                        : !section.paragraphs().isEmpty()
                                || !section.subsections().isEmpty())
                .isPresent();
    }

    private static List<String> subheadings(List<Section> sections, String number) {
        return part(sections, number).map(Section::subsections).orElse(List.of()).stream()
                .map(Section::heading)
                .filter(heading -> !heading.isBlank())
                .toList();
    }

    private static Optional<Section> part(List<Section> sections, String number) {
        return sections.stream()
                .filter(section ->
                        NO_NUMERAL.matcher(section.number()).replaceAll("").equals(number))
                .findFirst();
    }
}
