package cn.fazhi.report.governance.decision;

import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be set right; empty means: stays as it is.
 *
 * @param gates the whole entry of each gate that was recorded wrong
 */
record Correction(
        Optional<DivisionCode> division,
        Optional<String> title,
        Optional<LocalDate> proposedOn,
        Optional<LocalDate> adoptedOn,
        Optional<String> documentNumber,
        Map<Gate, GateEntry> gates) {

    Adoption over(Adoption present) {
        return new Adoption(adoptedOn.orElse(present.on()), documentNumber.orElse(present.documentNumber()));
    }

    boolean concernsAdoption() {
        return approved().isPresent();
    }

    /** The first field that sets right what only an approver decides. */
    Optional<String> approved() {
        return adoptedOn.map(on -> "/adoptedOn").or(() -> documentNumber.map(number -> "/documentNumber"));
    }
}
