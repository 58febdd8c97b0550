package cn.fazhi.report.reading.text;

import cn.fazhi.report.figuretext.WrittenFigure;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence as the rules see it: the figure in question is {@code #}, each other one {@code @}, titles are emptied to
 * 《》, blanks are gone, and 法制 is written 法治, as reports mix the two.
 *
 * @param text the whole sentence
 * @param unit of the figure
 */
record FigureContext(String text, String unit) {

    private static final Pattern TITLES =
            Pattern.compile("《[^《》]*(?:《[^《》]*》[^《》]*)*》(?:[、，,和及与]?《[^《》]*(?:《[^《》]*》[^《》]*)*》)*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    static FigureContext of(String sentence, List<WrittenFigure> figures, WrittenFigure asked) {
        var text = new StringBuilder();
        int at = 0;
        for (var figure : figures) {
            text.append(sentence, at, figure.start()).append(figure == asked ? '#' : '@');
            at = figure.end();
        }
        return new FigureContext(plain(text.append(sentence.substring(at)).toString()), asked.unit());
    }

    static String plain(String sentence) {
        var withoutTitles = TITLES.matcher(sentence).replaceAll("《》");
        return BLANKS.matcher(withoutTitles)
                .replaceAll("")
                .replace("法制", "法治")
                .replace(',', '，')
                .replace(';', '；');
    }

    private int position() {
        return text.indexOf('#');
    }

    /** The sentence up to the figure. */
    String before() {
        return text.substring(0, position());
    }

    /** From the last other figure to this one. */
    String chunk() {
        var before = before();
        return before.substring(Math.max(before.lastIndexOf('@'), before.lastIndexOf('；')) + 1);
    }

    /** That, and what follows up to the next comma or figure. */
    String beside() {
        var after = text.substring(position() + 1);
        return chunk() + after.split("[，。；@]", 2)[0];
    }
}
