package cn.fazhi.report.reading;

import cn.fazhi.report.figuretext.Quantity;
import cn.fazhi.report.indicator.RecordedFigure;
import java.util.Optional;

/** What the records say to a published figure. */
enum Comparison {
    AGREES,
    DIFFERS,
    /** Nothing is recorded that it could be compared with. */
    NO_RECORDS;

    /**
     * Whoever publishes zero agrees with there being no records.
     *
     * @param hasRecords whether there are any, and be it that they come to zero
     */
    static Comparison of(Quantity published, Optional<RecordedFigure> recorded, boolean hasRecords) {
        var value = recorded.map(RecordedFigure::value);
        if (!hasRecords
                && (value.isEmpty()
                        || value.get().signum() != 0
                        || published.value().signum() != 0)) {
            return NO_RECORDS;
        }
        return published.agreesWith(value.orElseThrow()) ? AGREES : DIFFERS;
    }
}
