package cn.fazhi.report.draft;

import cn.fazhi.report.document.Placeholder;
import cn.fazhi.report.document.Section;
import cn.fazhi.report.indicator.RecordedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts figures in the place of their placeholders. */
final class Binding {

    private final Map<String, RecordedFigure> recorded;

    Binding(Map<String, RecordedFigure> recorded) {
        this.recorded = recorded;
    }

    /**
     * @throws UnknownFigure if a code is no indicator
     * @throws FigureWithoutValue if an indicator has no value
     * @throws FigureStyleUnfit if a figure cannot be written as it is asked
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
        int at = 0;
        for (var placeholder : Placeholder.in(source)) {
            text.append(source, at, placeholder.start());
            var figure = figure(placeholder, source.substring(placeholder.end()), text.length(), section.heading());
            figures.add(figure);
            text.append(figure.text());
            at = placeholder.end() + unitBehind(figure, source.substring(placeholder.end()));
        }
        return new BoundText(text.append(source.substring(at)).toString(), List.copyOf(figures));
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
                .filter(written -> !written.endsWith(unit) || !behind.matches("(?s)[万亿]?" + unit + ".*"))
                .orElseThrow(() -> new FigureStyleUnfit(code, placeholder.style(), section));
        var withUnit = !words.endsWith(unit) && behind.startsWith(unit) ? words + unit : words;
        return new BoundText.Figure(code, figure.name(), figure.value(), unit, withUnit, offset);
    }

    /** How much of what stands behind the placeholder the figure has taken as its unit. */
    private static int unitBehind(BoundText.Figure figure, String behind) {
        return behind.startsWith(figure.unit()) ? figure.unit().length() : 0;
    }
}
