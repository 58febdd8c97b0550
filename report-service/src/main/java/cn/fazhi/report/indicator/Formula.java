package cn.fazhi.report.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Indicators added and taken away: {@code WAGE.WORKERS_LISTED + WAGE.WORKERS_STATED}. */
public record Formula(List<Term> terms) {

    /**
     * What a formula reads: {@code ENF.CLOSED}, {@code LIT.SUIT_CONCLUDED[outcome=WITHDRAWN]} or
     * {@code opening(ENF.OPEN_END)}, the stock at the period's start.
     *
     * @param dimension empty for the whole
     */
    public record Operand(String indicator, String dimension, boolean opening) {

        Operand in(String item) {
            return new Operand(indicator, item, opening);
        }

        boolean whole() {
            return dimension.isEmpty() && !opening;
        }

        /** What it is broken down by; empty for the whole. */
        String dimensionName() {
            return dimension.isEmpty() ? "" : dimension.substring(0, dimension.indexOf('='));
        }

        public String text() {
            if (opening) {
                return "opening(" + indicator + ")";
            }
            return dimension.isEmpty() ? indicator : indicator + "[" + dimension + "]";
        }
    }

    /** @param offset of the operand in the text that was read, from 0 */
    public record Term(Operand operand, boolean added, int offset) {}

    /** @throws MalformedFormula if the text is not operands joined by plus and minus */
    public static Formula parse(String text) {
        return parse(text, "");
    }

    /**
     * @param pointer to the text in the request, for whoever is told what is wrong with it
     * @throws FormulaTooLong if nobody could review it
     * @throws MalformedFormula if the text is not operands joined by plus and minus
     */
    public static Formula parse(String text, String pointer) {
        return new FormulaReader(text, pointer).formula();
    }

    public String text() {
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
