package cn.fazhi.report.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** A heading or paragraph in words, and where its figures stand. */
record BoundText(String text, List<Figure> figures) {

    /**
     * @param text as written, with its unit: 220余条
     * @param offset of that, in UTF-16 units
     */
    record Figure(String code, String name, BigDecimal value, String unit, String text, int offset) {}

    /** All of the text, figures in one form and what stands between them in another. */
    String render(Function<String, String> between, Function<Figure, String> figure) {
        var rendered = new StringBuilder();
        int at = 0;
        for (var next : figures) {
            rendered.append(between.apply(text.substring(at, next.offset()))).append(figure.apply(next));
            at = next.offset() + next.text().length();
        }
        return rendered.append(between.apply(text.substring(at))).toString();
    }
}
