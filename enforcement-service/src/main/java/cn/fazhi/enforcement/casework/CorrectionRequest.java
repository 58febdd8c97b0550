package cn.fazhi.enforcement.casework;

import static java.util.Objects.requireNonNullElse;
import static java.util.Optional.ofNullable;

import cn.fazhi.contracts.CaseState.Cause;
import cn.fazhi.contracts.CaseState.ClosingReason;
import cn.fazhi.contracts.CaseState.Recipient;
import cn.fazhi.contracts.CaseState.Source;
import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.identity.DivisionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseCorrection", description = "What is left out stays as it is; the case number always does")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "立案日期录入错误")
        String reason,

        @Schema(examples = "370403", description = "Moves the record; the token must cover both divisions")
        DivisionCode division,

        @Schema(examples = "LABOUR_CONTRACT") Cause cause,
        @Schema(examples = "TIP") Source source,

        @Schema(examples = "0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4")
        UUID employerId,

        @Size(min = 1, max = 60) @Schema(examples = "TS-2021-0104")
        String complaintReference,

        @Schema(examples = "2021-01-18") LocalDate filedOn,
        @Schema(examples = "2021-01-20") LocalDate investigationStartedOn,
        @Schema(examples = "2021-04-01") LocalDate extendedOn,
        @Schema(examples = "2021-04-14") LocalDate investigatedOn,
        @Size(min = 1, max = 20) List<@Valid @NotNull Inspector> inspectors,
        @Size(min = 1, max = 50) List<@Valid @NotNull LegalReviewCorrection> legalReviews,
        @Schema(examples = "2021-04-15") LocalDate discussedOn,
        @Schema(examples = "2021-04-15") LocalDate hearingOfferedOn,
        @Size(min = 1, max = 50) List<@Valid @NotNull DecisionCorrection> decisions,

        @Schema(examples = "true", description = "Opens a case again that was closed, revoked or transferred")
        Boolean reopen,

        @Schema(examples = "2021-05-20") LocalDate endedOn,
        @Schema(examples = "ENFORCED_BY_COURT") ClosingReason closingReason,
        @Schema(examples = "OTHER_BODY") Recipient transferredTo,

        @Size(max = 4)
        @Schema(examples = "[\"COMPLAINT_REFERENCE\"]", description = "What was entered in error: it is empty then")
        Set<@NotNull Clearable> cleared) {

    boolean reopens() {
        return Boolean.TRUE.equals(reopen);
    }

    Correction toCorrection(Function<UUID, EmployerReference> employers) {
        return new Correction(
                ofNullable(division),
                ofNullable(cause),
                ofNullable(source),
                ofNullable(employerId).map(employers),
                ofNullable(complaintReference),
                ofNullable(filedOn),
                ofNullable(investigationStartedOn),
                ofNullable(extendedOn),
                ofNullable(investigatedOn),
                ofNullable(inspectors),
                requireNonNullElse(legalReviews, List.of()),
                ofNullable(discussedOn),
                ofNullable(hearingOfferedOn),
                requireNonNullElse(decisions, List.of()),
                reopens(),
                ofNullable(endedOn),
                ofNullable(closingReason),
                ofNullable(transferredTo),
                requireNonNullElse(cleared, Set.of()));
    }
}
