package cn.fazhi.report.indicator;

/** The indicator is not broken down by that: {@code /problems/unknown-dimension}. */
class UnknownDimension extends FormulaRefused {

    UnknownDimension(String pointer, Formula.Term term, Indicator read) {
        super("unknown-dimension", pointer, read.code(), term.operand().dimensionName(), names(read));
        atOffset(term.offset());
    }

    private static String names(Indicator read) {
        return read.dimensions().isEmpty() ? "—" : String.join(", ", read.dimensions());
    }
}
