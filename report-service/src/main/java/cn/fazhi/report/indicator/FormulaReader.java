package cn.fazhi.report.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a formula from left to right: {@code operand (("+" | "-") operand)*}, with blanks wherever they help. */
final class FormulaReader {

    static final int LONGEST = 1000;

    private static final String CODE = "([A-Z][A-Z0-9_.]*)";
    private static final Pattern OPENING = Pattern.compile("opening\\(\\s*" + CODE + "\\s*\\)");
    private static final Pattern PLAIN = Pattern.compile(CODE + "(?:\\[([a-zA-Z]+=[A-Z0-9_]+)])?");

    private final String text;
    private final String pointer;
    private int at;

    FormulaReader(String text, String pointer) {
        this.text = text;
        this.pointer = pointer;
    }

    Formula formula() {
        if (text.length() > LONGEST) {
            throw new FormulaTooLong(pointer, LONGEST);
        }
        var terms = new ArrayList<Formula.Term>();
        terms.add(term(true));
        while (at < text.length()) {
            terms.add(term(sign()));
        }
        var formula = new Formula(List.copyOf(terms));
        // it is kept with its blanks, however it was sent
        if (formula.text().length() > LONGEST) {
            throw new FormulaTooLong(pointer, LONGEST);
        }
        return formula;
    }

    private boolean sign() {
        char sign = text.charAt(at);
        if (sign != '+' && sign != '-') {
            throw new MalformedFormula(pointer, at, text);
        }
        at++;
        return sign == '+';
    }

    private Formula.Term term(boolean added) {
        skipBlanks();
        int offset = at;
        var operand = operand();
        skipBlanks();
        return new Formula.Term(operand, added, offset);
    }

    private Formula.Operand operand() {
        var opening = OPENING.matcher(text).region(at, text.length());
        if (opening.lookingAt()) {
            at = opening.end();
            return new Formula.Operand(opening.group(1), "", true);
        }
        var plain = PLAIN.matcher(text).region(at, text.length());
        if (!plain.lookingAt()) {
            throw new MalformedFormula(pointer, at, text);
        }
        at = plain.end();
        return new Formula.Operand(plain.group(1), plain.group(2) == null ? "" : plain.group(2), false);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
