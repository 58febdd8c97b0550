package cn.fazhi.report.draft;

import cn.fazhi.report.figuretext.FigureWriter;
import java.util.List;

/** A report as one page that needs nothing else, laid out as an official document, fit for print. */
final class HtmlText {

    private static final String STYLE = """
            body { max-width: 42em; margin: 2em auto; padding: 0 1em; color: #111; background: #fff;
                   font: 1.1rem/1.9 FangSong, STFangsong, "Noto Serif CJK SC", serif; }
            h1 { font: bold 1.6rem/1.5 SimSun, "Noto Serif CJK SC", serif; text-align: center; }
            h2 { font: bold 1.15rem/1.9 SimHei, "Noto Sans CJK SC", sans-serif; text-indent: 2em; margin: 1em 0 0; }
            h3, h4 { font: bold 1.1rem/1.9 KaiTi, "Noto Serif CJK SC", serif; text-indent: 2em; margin: 0; }
            p { text-indent: 2em; margin: 0; text-align: justify; white-space: pre-line; }
            table { width: 100%; border-collapse: collapse; font-size: 0.95rem; }
            th, td { border: 1px solid #767676; padding: 0.2em 0.6em; text-align: left; }
            a { color: #0b4a8f; } a:focus { outline: 3px solid #c60; }
            @media print { body { margin: 0; max-width: none; } a { color: inherit; text-decoration: none; } }
            @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
            """;

    private final ReadText.Answer answer;
    private final StringBuilder html = new StringBuilder();

    private HtmlText(ReadText.Answer answer) {
        this.answer = answer;
    }

    static String of(ReadText.Answer answer) {
        var title = escaped(answer.report().letterhead().title());
        var page = new HtmlText(answer);
        page.html.append("""
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style></head>
                <body><main>
                <h1>%s</h1>
                """.formatted(title, STYLE, title));
        page.letterhead();
        page.sections(answer.sections(), 1);
        return page.html.append("</main></body>\n</html>\n").toString();
    }

    private void letterhead() {
        html.append("<table aria-label=\"公文要素\"><tbody>\n");
        LetterheadLines.of(answer.report())
                .forEach(line -> html.append("<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n"
                        .formatted(line.label(), escaped(line.value()))));
        html.append("</tbody></table>\n");
    }

    private void sections(List<BoundSection> sections, int level) {
        for (var section : sections) {
            int rank = Math.min(level + 1, 6);
            var heading = escaped(section.printedNumber(level)) + words(section.heading());
            html.append("<section>\n");
            if (!heading.isBlank()) {
                html.append("<h%d>%s</h%d>\n".formatted(rank, heading, rank));
            }
            section.paragraphs()
                    .forEach(paragraph ->
                            html.append("<p>").append(words(paragraph)).append("</p>\n"));
            sections(section.subsections(), level + 1);
            html.append("</section>\n");
        }
    }

    private String words(BoundText words) {
        return words.render(
                HtmlText::escaped,
                figure -> "<a href=\"%s\" title=\"%s\"><data value=\"%s\">%s</data></a>"
                        .formatted(
                                escaped(EvidencePaths.of(answer.report(), figure.code())),
                                escaped(figure.code() + " " + figure.name()),
                                FigureWriter.plain(figure.value()),
                                escaped(figure.text())));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
