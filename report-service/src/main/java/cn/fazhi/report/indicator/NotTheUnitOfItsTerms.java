package cn.fazhi.report.indicator;

/** A sum has the unit of what is added: {@code /problems/not-the-unit-of-its-terms}. */
class NotTheUnitOfItsTerms extends FormulaRefused {

    NotTheUnitOfItsTerms(String pointer, String unit, String ofTerms) {
        super("not-the-unit-of-its-terms", pointer, unit, ofTerms);
    }
}
