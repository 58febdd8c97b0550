package cn.fazhi.report.reading.text;

import cn.fazhi.report.reading.text.ReadFigure.Unmapped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a figure counts: by the words around it, or by its place in a list of names.
 *
 * @param indicators several where one number is said of each: 均为100%
 * @param unmapped why there is none; null if there is one
 */
record Mapping(List<String> indicators, Unmapped unmapped) {

    private static final Mapping NONE = none(Unmapped.NOT_UNDERSTOOD);
    private static final Mapping AMBIGUOUS = none(Unmapped.AMBIGUOUS);
    private static final String PERCENT = "%";

    /** Between two names of one list, as in 实名覆盖率、项目资金专户开设率. */
    private static final Pattern JOINED = Pattern.compile("[^、和及与，。；]{0,4}[、和及与以]{1,2}[^，。；]{0,14}");

    private static final Pattern TO_FIGURE = Pattern.compile("[^，。；]{0,14}，?[^，。；]{0,6}");
    private static final Pattern OF_EACH = Pattern.compile("均|都|皆|各|全部");
    private static final Pattern ONE_BY_ONE =
            Pattern.compile("(?<names>.*)分别[^@#，。；]{0,6}(?<figures>(?:@[、，和及与]{0,2})*)#.*");
    private static final Pattern PART = Pattern.compile("其中");

    /** A name as it stands in the text before the figure. */
    private record Named(String indicator, int start, int end) {}

    static Mapping of(FigureContext context, List<FigureRule> rules) {
        var accepting = rules.stream().filter(rule -> rule.accepts(context)).toList();
        var byName = byNames(context, accepting);
        if (byName != NONE) {
            return byName;
        }
        boolean part = PART.matcher(context.chunk()).find();
        return accepting.stream()
                .filter(rule -> rule.matches(context))
                .findFirst()
                .filter(rule -> !part || rule.name() != null)
                .map(rule -> new Mapping(List.of(rule.indicator()), null))
                .orElse(part ? none(Unmapped.PART) : NONE);
    }

    static Mapping none(Unmapped why) {
        return new Mapping(List.of(), why);
    }

    private static Mapping byNames(FigureContext context, List<FigureRule> rules) {
        var oneByOne = ONE_BY_ONE.matcher(context.text());
        if (oneByOne.matches()) {
            var all = oneByOne.group("names");
            var names = names(all.substring(all.lastIndexOf('@') + 1), rules);
            int place = (int) oneByOne.group("figures")
                    .chars()
                    .filter(symbol -> symbol == '@')
                    .count();
            return place < names.size() ? new Mapping(List.of(names.get(place).indicator()), null) : NONE;
        }
        var chunk = context.chunk();
        var listed = lastList(chunk, names(chunk, rules));
        if (listed.isEmpty()) {
            return NONE;
        }
        var toFigure = chunk.substring(listed.getLast().end());
        boolean each =
                context.unit().equals(PERCENT) || OF_EACH.matcher(toFigure).find();
        return listed.size() == 1 || each
                ? new Mapping(listed.stream().map(Named::indicator).distinct().toList(), null)
                : AMBIGUOUS;
    }

    /** In the order of the text; of two names in one place the longer. */
    private static List<Named> names(String text, List<FigureRule> rules) {
        var names = new ArrayList<Named>();
        for (var rule : rules) {
            if (rule.name() != null) {
                var found = rule.name().matcher(text);
                while (found.find()) {
                    names.add(new Named(rule.indicator(), found.start(), found.end()));
                }
            }
        }
        names.sort(
                java.util.Comparator.comparingInt(Named::end).thenComparingInt(named -> named.end() - named.start()));
        return names;
    }

    /** The names next to the figure that are joined by 、 or 和; none if the last one is too far from it. */
    private static List<Named> lastList(String chunk, List<Named> names) {
        if (names.isEmpty()
                || !TO_FIGURE.matcher(chunk.substring(names.getLast().end())).matches()) {
            return List.of();
        }
        int first = names.size() - 1;
        while (first > 0 && joined(chunk, names.get(first - 1), names.get(first))) {
            first--;
        }
        return names.subList(first, names.size());
    }

    private static boolean joined(String chunk, Named one, Named next) {
        return one.end() <= next.start()
                && JOINED.matcher(chunk.substring(one.end(), next.start())).matches();
    }
}
