package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.Measure;
import java.math.BigDecimal;

/**
 * What the records say about an indicator.
 *
 * @param value in the indicator's unit; null where it is meaningless: a rate over nothing
 * @param numerator null but for rates
 * @param denominator null but for rates
 */
public record RecordedFigure(
        String code,
        String name,
        String unit,
        Measure measure,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator) {

    static RecordedFigure of(Figure figure) {
        var indicator = figure.indicator();
        return new RecordedFigure(
                indicator.code(),
                indicator.zh(),
                indicator.unit(),
                indicator.measure(),
                figure.value(),
                figure.numerator(),
                figure.denominator());
    }

    /** False where nothing was recorded that it could count; or, of a count, where it comes to zero. */
    public boolean hasRecords() {
        return value != null && !isZero();
    }

    /** A count of nothing; a rate of zero counts something. */
    boolean isZero() {
        return value != null && measure != Measure.RATE && value.signum() == 0;
    }
}
