package cn.fazhi.report.indicator;

/** Rates are not added: the rate of a whole is not the sum of the rates of its parts: {@code /problems/operand-is-rate}. */
class OperandIsRate extends FormulaRefused {

    OperandIsRate(String pointer, Formula.Term term) {
        super("operand-is-rate", pointer, term.operand().indicator());
        atOffset(term.offset());
    }
}
