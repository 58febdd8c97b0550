package cn.fazhi.report.figuretext;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A figure found in a text.
 *
 * @param unit as written, such as 家; 元 for all money, % for percent, empty where none follows
 * @param start of the number with its qualifier, in UTF-16 units from the start of the text
 * @param end after its unit and qualifier
 */
public record WrittenFigure(Quantity quantity, String unit, String text, int start, int end) {

    private static final Set<String> MEASURES = Set.of("元", "%", "个百分点");

    /** How often people or units were reached, some more than once. */
    private static final Set<String> TIMES = Set.of("人次", "家次", "户次", "例次");

    /** Whether this can be said of a value without its sign, which a text leaves to its words. */
    public boolean says(BigDecimal value) {
        return quantity.agreesWith(value.abs());
    }

    /** Whether this can be said of a figure of a unit: 90家 and 90户 of ninety 家, 90家次 not. */
    public boolean says(BigDecimal value, String itsUnit) {
        return says(value) && (unit.isEmpty() || mayStandFor(itsUnit));
    }

    private boolean mayStandFor(String other) {
        if (unit.equals(other)) {
            return true;
        }
        if (MEASURES.contains(unit) || MEASURES.contains(other)) {
            return false;
        }
        return TIMES.contains(other) ? unit.endsWith("次") : !TIMES.contains(unit);
    }
}
