package cn.fazhi.report.draft;

import cn.fazhi.report.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is written by hand stays, in the editors' order; a draft fills only what is empty or missing. */
final class KeptSections {

    private KeptSections() {}

    static List<Section> filled(List<Section> present, List<Section> drafted) {
        var sections = new ArrayList<Section>();
        var numbered = drafted.stream().filter(section -> !isFrame(section)).toList();
        for (var section : present) {
            sections.add(isEmpty(section) ? drafted(numbered, numeral(section)).orElse(section) : section);
        }
        for (var section : numbered) {
            if (sections.stream().noneMatch(other -> numeral(other).equals(numeral(section)))) {
                sections.add(placeOf(section, sections, numbered), section);
            }
        }
        return framed(sections, drafted);
    }

    /** What stands before and behind the sections, unless the editors have put something there themselves. */
    private static List<Section> framed(List<Section> sections, List<Section> drafted) {
        if (sections.stream().anyMatch(KeptSections::isFrame)) {
            return List.copyOf(sections);
        }
        var opening = drafted.stream().takeWhile(KeptSections::isFrame);
        var close = drafted.stream().dropWhile(KeptSections::isFrame).filter(KeptSections::isFrame);
        return Stream.of(opening, sections.stream(), close)
                .flatMap(Function.identity())
                .toList();
    }

    private static boolean isFrame(Section section) {
        return section.number().isBlank();
    }

    private static java.util.Optional<Section> drafted(List<Section> drafted, String numeral) {
        return drafted.stream()
                .filter(section -> numeral(section).equals(numeral))
                .findFirst();
    }

    /** Before the first that comes after it in the statutory order, and between what frames them. */
    private static int placeOf(Section section, List<Section> sections, List<Section> order) {
        var later = order.subList(order.indexOf(section) + 1, order.size()).stream()
                .map(KeptSections::numeral)
                .toList();
        int place = !sections.isEmpty() && isFrame(sections.getFirst()) ? 1 : 0;
        int end = sections.size() > 1 && isFrame(sections.getLast()) ? sections.size() - 1 : sections.size();
        while (place < end && !later.contains(numeral(sections.get(place)))) {
            place++;
        }
        return place;
    }

    private static boolean isEmpty(Section section) {
        return section.paragraphs().isEmpty() && section.subsections().isEmpty();
    }

    private static String numeral(Section section) {
        return section.number().replaceAll("[^一二三四五六七八九十]", "");
    }
}
