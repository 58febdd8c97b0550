package cn.fazhi.report.indicator;

/** An indicator cannot be made of itself: {@code /problems/formula-cycle}. */
class FormulaCycle extends FormulaRefused {

    FormulaCycle(String pointer, Formula.Term term, String code) {
        super("formula-cycle", pointer, code, term.operand().text());
        atOffset(term.offset());
    }
}
