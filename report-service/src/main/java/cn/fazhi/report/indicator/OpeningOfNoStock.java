package cn.fazhi.report.indicator;

/** Only of a stock there is something at a period's start: {@code /problems/opening-of-no-stock}. */
class OpeningOfNoStock extends FormulaRefused {

    OpeningOfNoStock(String pointer, Formula.Term term) {
        super("opening-of-no-stock", pointer, term.operand().indicator());
        atOffset(term.offset());
    }
}
