package cn.fazhi.report.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Indicators added and taken away: {@code WAGE.WORKERS_LISTED + WAGE.WORKERS_STATED}. */
record Formula(List<Term> terms) {

    /**
     * What a formula reads: {@code ENF.CLOSED}, {@code LIT.SUIT_CONCLUDED[outcome=WITHDRAWN]} or
     * {@code opening(ENF.OPEN_END)}, the stock at the period's start.
     *
     * @param dimension empty for the whole
     */
    record Operand(String indicator, String dimension, boolean opening) {

        private static final Pattern OPENING = Pattern.compile("opening\\(([A-Z._]+)\\)");
        private static final Pattern PLAIN = Pattern.compile("([A-Z._]+)(?:\\[([a-zA-Z]+=[A-Z0-9_]+)\\])?");

        private static Operand parse(String text) {
            var opening = OPENING.matcher(text);
            if (opening.matches()) {
                return new Operand(opening.group(1), "", true);
            }
            var plain = PLAIN.matcher(text);
            if (!plain.matches()) {
                throw new IllegalArgumentException("not an operand: " + text);
            }
            return new Operand(plain.group(1), plain.group(2) == null ? "" : plain.group(2), false);
        }

        Operand in(String item) {
            return new Operand(indicator, item, opening);
        }

        boolean whole() {
            return dimension.isEmpty() && !opening;
        }

        String text() {
            if (opening) {
                return "opening(" + indicator + ")";
            }
            return dimension.isEmpty() ? indicator : indicator + "[" + dimension + "]";
        }
    }

    record Term(Operand operand, boolean added) {}

    /** @throws IllegalArgumentException if the text is not operands joined by plus and minus */
    static Formula parse(String text) {
        var words = text.strip().split("\\s+");
        var terms = new ArrayList<Term>();
        terms.add(new Term(Operand.parse(words[0]), true));
        for (int i = 1; i < words.length; i += 2) {
            if (i + 1 == words.length || !words[i].equals("+") && !words[i].equals("-")) {
                throw new IllegalArgumentException("not a formula: " + text);
            }
            terms.add(new Term(Operand.parse(words[i + 1]), words[i].equals("+")));
        }
        return new Formula(List.copyOf(terms));
    }

    String text() {
        var text = new StringBuilder(terms.getFirst().operand().text());
        for (var term : terms.subList(1, terms.size())) {
            text.append(term.added() ? " + " : " - ").append(term.operand().text());
        }
        return text.toString();
    }

    BigDecimal evaluate(Function<Operand, BigDecimal> values) {
        return terms.stream()
                .map(term -> term.added()
                        ? values.apply(term.operand())
                        : values.apply(term.operand()).negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
