package cn.fazhi.report.reading.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a figure of one indicator is put in words. The syntax of the patterns is explained in {@code reading/figure-rules.txt}.
 *
 * @param name what the indicator is called when several are listed before their numbers; null if it never is
 * @param notJustBefore what must not stand between the last other figure and this one; null for nothing
 * @param notBeside what must not stand in the figure's own part of the sentence; null for nothing
 * @param notBefore what must not stand in the sentence up to the figure; null for nothing
 */
record FigureRule(
        String indicator,
        Set<String> units,
        List<Pattern> patterns,
        Pattern name,
        Pattern notJustBefore,
        Pattern notBeside,
        Pattern notBefore) {

    boolean accepts(FigureContext context) {
        return units.contains(context.unit())
                && lacks(notJustBefore, context.chunk())
                && lacks(notBeside, context.beside())
                && lacks(notBefore, context.before());
    }

    private static boolean lacks(Pattern unwanted, String text) {
        return unwanted == null || !unwanted.matcher(text).find();
    }

    boolean matches(FigureContext context) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.matcher(context.text()).find());
    }
}
