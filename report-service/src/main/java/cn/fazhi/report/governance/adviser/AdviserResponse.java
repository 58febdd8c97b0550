package cn.fazhi.report.governance.adviser;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record AdviserResponse(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,
        String sourceReference,
        String name,
        LocalDate from,
        LocalDate until,
        Annulment annulment) {

    static AdviserResponse of(Adviser adviser) {
        return new AdviserResponse(
                adviser.id(),
                adviser.revision(),
                adviser.division(),
                adviser.sourceReference(),
                adviser.name(),
                adviser.from(),
                adviser.until(),
                adviser.annulment());
    }
}
