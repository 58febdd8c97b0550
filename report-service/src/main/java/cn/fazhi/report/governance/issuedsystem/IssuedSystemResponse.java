package cn.fazhi.report.governance.issuedsystem;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.IssuedSystemState.Kind;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record IssuedSystemResponse(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,
        String sourceReference,
        String title,
        Kind kind,
        @Schema(description = "无 where there is none") String documentNumber,
        LocalDate issuedOn,
        Annulment annulment) {

    static IssuedSystemResponse of(IssuedSystem system) {
        return new IssuedSystemResponse(
                system.id(),
                system.revision(),
                system.division(),
                system.sourceReference(),
                system.title(),
                system.kind(),
                system.documentNumber(),
                system.issuedOn(),
                system.annulment());
    }
}
