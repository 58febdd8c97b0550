package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.DecisionKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What is to be decided.
 *
 * @param fine yuan; zero without one
 * @param major declared to be a major decision (重大执法决定)
 */
record Order(DecisionKind kind, LocalDate on, BigDecimal fine, boolean major) {

    Order {
        fine = fine == null ? BigDecimal.ZERO : fine;
        fine = fine.setScale(2, RoundingMode.UNNECESSARY);
    }
}
