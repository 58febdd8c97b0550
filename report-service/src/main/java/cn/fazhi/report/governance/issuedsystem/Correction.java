package cn.fazhi.report.governance.issuedsystem;

import cn.fazhi.contracts.IssuedSystemState.Kind;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;

/** What is to be set right; empty means: stays as it is. */
record Correction(
        Optional<DivisionCode> division,
        Optional<String> title,
        Optional<Kind> kind,
        Optional<String> documentNumber,
        Optional<LocalDate> issuedOn) {

    Issue over(Issue present) {
        return new Issue(
                title.orElse(present.title()),
                kind.orElse(present.kind()),
                documentNumber.orElse(present.documentNumber()),
                issuedOn.orElse(present.on()));
    }
}
