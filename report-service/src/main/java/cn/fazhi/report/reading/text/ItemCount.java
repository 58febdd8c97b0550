package cn.fazhi.report.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Counts the items of a section: the shortcomings named, the arrangements made. */
record ItemCount(ReadSection section, int items) {

    private static final Pattern CAUSES = Pattern.compile("^[^不问短]{0,6}原因.{0,4}$");

    /** Of every section with this role; none where it is not divided into items. */
    static List<ItemCount> of(List<ReadSection> sections, SectionRole role) {
        var counts = new ArrayList<ItemCount>();
        for (var section : sections) {
            if (section.role() == role) {
                var items = items(section);
                if (!items.isEmpty()) {
                    counts.add(new ItemCount(section, items.size()));
                }
            } else if (section.role() == SectionRole.OTHER) {
                counts.addAll(of(section.subsections(), role));
            }
        }
        return counts;
    }

    /** Where a section tells shortcomings and their causes apart, the items are those of the first. */
    private static List<ReadSection> items(ReadSection section) {
        var parts = section.subsections();
        boolean causesApart = parts.stream().anyMatch(ItemCount::onlyCauses);
        if (!causesApart) {
            return parts;
        }
        return parts.stream()
                .filter(part -> !onlyCauses(part))
                .findFirst()
                .map(ReadSection::subsections)
                .orElse(List.of());
    }

    private static boolean onlyCauses(ReadSection part) {
        return CAUSES.matcher(part.heading()).matches();
    }
}
