package cn.fazhi.report.indicator;

/** A share is of the same unit as the whole: {@code /problems/share-of-unlike}. */
class ShareOfUnlike extends FormulaRefused {

    ShareOfUnlike(String pointer, String numerator, String denominator) {
        super("share-of-unlike", pointer, numerator, denominator);
    }
}
