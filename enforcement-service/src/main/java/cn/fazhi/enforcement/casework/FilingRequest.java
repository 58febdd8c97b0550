package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.Cause;
import cn.fazhi.contracts.CaseState.Source;
import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseFiling")
record FilingRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotNull @Schema(examples = "0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4")
        UUID employerId,

        @NotNull @Schema(examples = "WAGE_ARREARS") Cause cause,
        @NotNull @Schema(examples = "COMPLAINT") Source source,

        @Size(min = 1, max = 60)
        @Schema(examples = "TS-2021-0103", description = "The complaint that it is about; it can have one case only")
        String complaintReference,

        @NotNull
        @Schema(examples = "2021-01-15", description = "Of a complaint: the day it was accepted. Day 0 of the term")
        LocalDate filedOn,

        @NotBlank @Size(max = 60) @Schema(examples = "李强") String filedBy,

        @Size(min = 1, max = 200) @Schema(examples = "DA-2021-0031/1")
        String evidenceReference,

        @Size(min = 1, max = 60)
        @Schema(
                examples = "AJ-2021-0003",
                description = "Its number in the system it came from; unique in its division")
        String sourceReference) {

    Filing toFiling(EmployerReference employer) {
        return new Filing(filedOn, cause, source, employer, complaintReference, sourceReference);
    }
}
