package cn.fazhi.report.indicator;

/** A text that is no sum of operands: {@code /problems/malformed-formula}, with the offset up to which it can be read. */
public class MalformedFormula extends FormulaRefused {

    private static final int SHOWN = 20;

    MalformedFormula(String pointer, int offset, String text) {
        super(
                "malformed-formula",
                pointer,
                offset + 1,
                text.substring(offset, Math.min(text.length(), offset + SHOWN)));
        atOffset(offset);
    }
}
