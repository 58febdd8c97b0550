package cn.fazhi.report.indicator;

/** 家 and 家次, 人 and 人次, 起 and 件 are never added: {@code /problems/units-differ}. */
class UnitsDiffer extends FormulaRefused {

    UnitsDiffer(String pointer, Formula.Term term, String unit, String first) {
        super("units-differ", pointer, term.operand().text(), unit, first);
        atOffset(term.offset());
    }
}
