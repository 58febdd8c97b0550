package cn.fazhi.report.indicator;

/** Nobody could review it: {@code /problems/formula-too-long}. */
class FormulaTooLong extends FormulaRefused {

    FormulaTooLong(String pointer, int longest) {
        super("formula-too-long", pointer, longest);
    }
}
