package cn.fazhi.report.draft;

import cn.fazhi.report.document.Placeholder;
import cn.fazhi.report.document.Section;
import cn.fazhi.report.figuretext.FigureReader;
import cn.fazhi.report.figuretext.WrittenFigure;
import cn.fazhi.report.indicator.Indicator;
import cn.fazhi.report.indicator.RecordedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts figures in the place of their placeholders, and reads back what came of it: 90家次 is not what 90家 says. */
final class Binding {

    private final Map<String, RecordedFigure> recorded;

    Binding(Map<String, RecordedFigure> recorded) {
        this.recorded = recorded;
    }

    /**
     * @throws UnknownFigure if a code is no indicator
     * @throws FigureWithoutValue if an indicator has no value
     * @throws FigureStyleUnfit if a figure cannot be written as it is asked, or the words around it make it another one
     */
    List<BoundSection> sections(List<Section> sections) {
        return sections.stream().map(this::section).toList();
    }

    private BoundSection section(Section section) {
        return new BoundSection(
                section.number(),
                text(section.heading(), section),
                section.paragraphs().stream()
                        .map(paragraph -> text(paragraph, section))
                        .toList(),
                sections(section.subsections()));
    }

    private BoundText text(String source, Section section) {
        var text = new StringBuilder();
        var figures = new ArrayList<BoundText.Figure>();
        var placeholders = Placeholder.in(source);
        int at = 0;
        for (var placeholder : placeholders) {
            text.append(source, at, placeholder.start());
            var figure = figure(placeholder, source.substring(placeholder.end()), text.length(), section.heading());
            figures.add(figure);
            text.append(figure.text());
            at = placeholder.end() + unitBehind(figure, source.substring(placeholder.end()));
        }
        var bound = new BoundText(text.append(source.substring(at)).toString(), List.copyOf(figures));
        requireReadBack(bound, placeholders, section.heading());
        return bound;
    }

    private static void requireReadBack(BoundText bound, List<Placeholder> placeholders, String section) {
        if (placeholders.isEmpty()) {
            return;
        }
        var written = FigureReader.read(bound.text());
        for (int i = 0; i < placeholders.size(); i++) {
            var figure = bound.figures().get(i);
            if (written.stream().anyMatch(one -> isAnother(one, figure))) {
                throw new FigureStyleUnfit(figure.code(), placeholders.get(i).style(), section);
            }
        }
    }

    private BoundText.Figure figure(Placeholder placeholder, String behind, int offset, String section) {
        var code = placeholder.code();
        var figure = recorded.get(code);
        if (figure == null) {
            throw new UnknownFigure(code, section);
        }
        if (figure.value() == null) {
            throw new FigureWithoutValue(code, section);
        }
        var unit = figure.unit();
        var words = FigureStyle.of(placeholder.style(), unit)
                .map(style -> style.write(figure.value()))
                .filter(written -> !written.endsWith(unit) || !behind.matches("(?s)[万亿]?" + anyWidth(unit) + ".*"))
                .orElseThrow(() -> new FigureStyleUnfit(code, placeholder.style(), section));
        var withUnit = !words.endsWith(unit) && behind.startsWith(unit) ? words + unit : words;
        return new BoundText.Figure(code, figure.name(), figure.value(), unit, withUnit, offset);
    }

    /** Whether what was read there is not what the figure says; within its own words its unit is its own: 元/人. */
    private static boolean isAnother(WrittenFigure read, BoundText.Figure figure) {
        int end = figure.offset() + figure.text().length();
        if (read.start() >= end || read.end() <= figure.offset()) {
            return false;
        }
        boolean withItsUnit = read.end() <= end && figure.text().endsWith(figure.unit());
        return !(withItsUnit ? read.says(figure.value()) : read.says(figure.value(), figure.unit()));
    }

    private static String anyWidth(String unit) {
        return unit.equals(Indicator.PERCENT) ? "[%％]" : unit;
    }

    /** How much of what stands behind the placeholder the figure has taken as its unit. */
    private static int unitBehind(BoundText.Figure figure, String behind) {
        return behind.startsWith(figure.unit()) ? figure.unit().length() : 0;
    }
}
