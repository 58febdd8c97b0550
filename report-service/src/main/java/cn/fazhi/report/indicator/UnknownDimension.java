package cn.fazhi.report.indicator;

/** The indicator is not broken down by that: {@code /problems/unknown-dimension}. */
class UnknownDimension extends FormulaRefused {

    UnknownDimension(String pointer, Formula.Term term, Indicator read) {
        super(
                "unknown-dimension",
                pointer,
                read.code(),
                term.operand().dimensionName(),
                NoSuchBreakdown.names(read.dimensions()));
        atOffset(term.offset());
    }
}
