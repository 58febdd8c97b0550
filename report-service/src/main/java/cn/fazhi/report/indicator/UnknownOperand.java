package cn.fazhi.report.indicator;

/** A formula over nothing would give a figure that means nothing: {@code /problems/unknown-operand}. */
class UnknownOperand extends FormulaRefused {

    UnknownOperand(String pointer, Formula.Term term) {
        super("unknown-operand", pointer, term.operand().indicator());
        atOffset(term.offset());
    }
}
