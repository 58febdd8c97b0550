package cn.fazhi.report.reading;

import cn.fazhi.report.figuretext.Quantity;
import cn.fazhi.report.indicator.RecordedFigure;
import java.math.BigDecimal;
import java.util.Optional;

/** What the records say to a published figure. */
enum Comparison {
    AGREES,
    DIFFERS,
    /** Nothing is recorded that it could be compared with. */
    NO_RECORDS;

    /** Whoever publishes zero agrees with there being no records. */
    static Comparison of(Quantity published, Optional<RecordedFigure> recorded) {
        if (recorded.filter(RecordedFigure::hasRecords).isEmpty()) {
            boolean none = recorded.map(RecordedFigure::value)
                    .filter(value -> value.signum() == 0)
                    .isPresent();
            return none && published.value().compareTo(BigDecimal.ZERO) == 0 ? AGREES : NO_RECORDS;
        }
        return published.agreesWith(recorded.get().value()) ? AGREES : DIFFERS;
    }
}
