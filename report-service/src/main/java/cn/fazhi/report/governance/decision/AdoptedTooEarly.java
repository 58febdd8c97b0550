package cn.fazhi.report.governance.decision;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;

/** Adoption follows the proposal and every gate: 422 {@code /problems/adopted-too-early}. */
class AdoptedTooEarly extends Refusal {

    AdoptedTooEarly(LocalDate adoptedOn, LocalDate earliest) {
        super(422, "adopted-too-early", adoptedOn, earliest);
        at("/adoptedOn");
    }
}
