package cn.fazhi.report.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Indicators added and taken away: {@code WAGE.WORKERS_LISTED + WAGE.WORKERS_STATED}. */
record Formula(List<Term> terms) {

    record Term(String indicator, boolean added) {}

    /** @throws IllegalArgumentException if the text is not codes joined by plus and minus */
    static Formula parse(String text) {
        var words = text.strip().split("\\s+");
        var terms = new ArrayList<Term>();
        terms.add(new Term(words[0], true));
        for (int i = 1; i < words.length; i += 2) {
            if (i + 1 == words.length || !words[i].equals("+") && !words[i].equals("-")) {
                throw new IllegalArgumentException("not a formula: " + text);
            }
            terms.add(new Term(words[i + 1], words[i].equals("+")));
        }
        return new Formula(List.copyOf(terms));
    }

    String text() {
        var text = new StringBuilder(terms.getFirst().indicator());
        for (var term : terms.subList(1, terms.size())) {
            text.append(term.added() ? " + " : " - ").append(term.indicator());
        }
        return text.toString();
    }

    BigDecimal evaluate(Function<String, BigDecimal> values) {
        return terms.stream()
                .map(term -> term.added()
                        ? values.apply(term.indicator())
                        : values.apply(term.indicator()).negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
