package cn.fazhi.report.reading.text;

import cn.fazhi.report.figuretext.Quantity;

/**
 * A figure of a report.
 *
 * @param indicator the code of what it counts; null where that is not understood
 * @param unmapped why it has no indicator; null if it has one
 * @param unit as written; of names counted one by one, the indicator's
 * @param text as written
 * @param sentence in which it stands
 * @param section the numbers from the top: {@code 一/(三)/三是}; empty before the first
 * @param offset of its text, in UTF-16 units from the start of the whole
 */
public record ReadFigure(
        String indicator,
        Unmapped unmapped,
        Quantity quantity,
        String unit,
        String text,
        String sentence,
        String section,
        int offset) {

    /** Why a figure is not compared. */
    public enum Unmapped {
        /** No rule knows what it counts. */
        NOT_UNDERSTOOD,
        /** It is about another year, or about the next one's plans. */
        OTHER_YEAR,
        /** It says by how much something has changed. */
        CHANGE,
        /** It is a part of another figure. */
        PART,
        /** One number for several indicators. */
        AMBIGUOUS
    }
}
