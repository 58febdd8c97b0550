package cn.fazhi.enforcement.employer;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Employer")
record EmployerResponse(
        UUID id,
        long revision,
        DivisionCode division,
        String sourceReference,
        CreditCode creditCode,
        String name,
        String industry,
        LocalDate registeredOn,

        @Schema(description = "The employer that it has been merged into; null while it stands for itself")
        UUID mergedInto,

        Annulment annulment) {

    static EmployerResponse of(Employer employer) {
        var particulars = employer.particulars();
        return new EmployerResponse(
                employer.id(),
                employer.revision(),
                employer.division(),
                employer.sourceReference(),
                particulars.creditCode(),
                particulars.name(),
                particulars.industry(),
                particulars.registeredOn(),
                employer.mergedInto(),
                employer.annulment());
    }
}
