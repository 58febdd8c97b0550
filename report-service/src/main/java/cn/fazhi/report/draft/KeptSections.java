package cn.fazhi.report.draft;

import cn.fazhi.report.document.Section;
import java.util.ArrayList;
import java.util.List;

/** What is written by hand stays, in the editors' order; a draft fills only what is empty or missing. */
final class KeptSections {

    private KeptSections() {}

    static List<Section> filled(List<Section> present, List<Section> drafted) {
        var sections = new ArrayList<Section>();
        for (var section : present) {
            sections.add(isEmpty(section) ? drafted(drafted, numeral(section)).orElse(section) : section);
        }
        for (var section : drafted) {
            if (sections.stream().noneMatch(other -> numeral(other).equals(numeral(section)))) {
                sections.add(placeOf(section, sections, drafted), section);
            }
        }
        return List.copyOf(sections);
    }

    private static java.util.Optional<Section> drafted(List<Section> drafted, String numeral) {
        return drafted.stream()
                .filter(section -> numeral(section).equals(numeral))
                .findFirst();
    }

    /** Before the first that comes after it in the statutory order. */
    private static int placeOf(Section section, List<Section> sections, List<Section> order) {
        var later = order.subList(order.indexOf(section) + 1, order.size()).stream()
                .map(KeptSections::numeral)
                .toList();
        int place = 0;
        while (place < sections.size() && !later.contains(numeral(sections.get(place)))) {
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
