package cn.fazhi.report.indicator;

/** A text that is no sum of operands: {@code /problems/malformed-formula}, with the offset up to which it can be read. */
public class MalformedFormula extends FormulaRefused {

    private static final int SHOWN = 20;

    MalformedFormula(String pointer, int offset, String text) {
        super("malformed-formula", pointer, offset + 1, shown(text, offset));
        atOffset(offset);
    }

    /** Whole characters: half a one cannot be sent. */
    private static String shown(String text, int offset) {
        int characters = Math.min(SHOWN, text.codePointCount(offset, text.length()));
        return text.substring(offset, text.offsetByCodePoints(offset, characters));
    }
}
