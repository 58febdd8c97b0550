package cn.fazhi.report.indicator;

import cn.fazhi.web.Refusal;

/** Something is wrong with a formula: 422, with the field's pointer and, where a place is meant, the offset in its text. */
public abstract class FormulaRefused extends Refusal {

    protected FormulaRefused(String slug, String pointer, Object... arguments) {
        super(422, slug, arguments);
        at(pointer);
    }

    /** @param offset from 0 */
    protected final void atOffset(int offset) {
        with("offset", offset);
    }
}
