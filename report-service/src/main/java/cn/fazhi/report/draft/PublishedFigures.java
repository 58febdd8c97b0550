package cn.fazhi.report.draft;

import cn.fazhi.report.document.PublishedFigure;
import cn.fazhi.report.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The figures of a published text: listed when it is frozen, put back in their places when it is read. */
final class PublishedFigures {

    private final List<PublishedFigure> figures = new ArrayList<>();

    private PublishedFigures() {}

    static List<PublishedFigure> of(List<BoundSection> sections) {
        var listed = new PublishedFigures();
        listed.list("", sections);
        return List.copyOf(listed.figures);
    }

    private void list(String above, List<BoundSection> sections) {
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            var pointer = above + "/" + i;
            list(pointer + "/heading", section.heading());
            for (int j = 0; j < section.paragraphs().size(); j++) {
                list(pointer + "/paragraphs/" + j, section.paragraphs().get(j));
            }
            list(pointer + "/subsections", section.subsections());
        }
    }

    private void list(String pointer, BoundText text) {
        text.figures()
                .forEach(figure -> figures.add(new PublishedFigure(
                        pointer,
                        figure.offset(),
                        figure.code(),
                        figure.name(),
                        figure.value(),
                        figure.unit(),
                        figure.text())));
    }

    static List<BoundSection> in(List<Section> sections, List<PublishedFigure> figures) {
        return in("", sections, figures);
    }

    private static List<BoundSection> in(String above, List<Section> sections, List<PublishedFigure> figures) {
        return IntStream.range(0, sections.size())
                .mapToObj(i -> in(above + "/" + i, sections.get(i), figures))
                .toList();
    }

    private static BoundSection in(String pointer, Section section, List<PublishedFigure> figures) {
        return new BoundSection(
                section.number(),
                in(pointer + "/heading", section.heading(), figures),
                IntStream.range(0, section.paragraphs().size())
                        .mapToObj(i -> in(
                                pointer + "/paragraphs/" + i,
                                section.paragraphs().get(i),
                                figures))
                        .toList(),
                in(pointer + "/subsections", section.subsections(), figures));
    }

    private static BoundText in(String pointer, String text, List<PublishedFigure> figures) {
        return new BoundText(
                text,
                figures.stream()
                        .filter(figure -> figure.pointer().equals(pointer))
                        .map(figure -> new BoundText.Figure(
                                figure.code(),
                                figure.name(),
                                figure.value(),
                                figure.unit(),
                                figure.text(),
                                figure.offset()))
                        .toList());
    }
}
