package cn.fazhi.enforcement.inspection;

import static java.util.Optional.ofNullable;

import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.contracts.InspectionState.Result;
import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What is left out stays as it is. */
record CorrectionRequest(
        @NotBlank @Size(max = 500) String reason,
        DivisionCode division,
        Kind kind,
        UUID employerId,
        LocalDate plannedOn,
        LocalDate completedOn,
        Result result,
        @Size(max = 4000) String findings,
        @Size(min = 1, max = 20) List<@Valid @NotNull Inspector> inspectors) {

    CorrectInspection.Command toCommand(UUID id, Version seen) {
        return new CorrectInspection.Command(id, seen, this);
    }

    Correction toCorrection(Function<UUID, EmployerReference> employers) {
        return new Correction(
                ofNullable(division),
                ofNullable(kind),
                ofNullable(employerId).map(employers),
                ofNullable(plannedOn),
                ofNullable(completedOn),
                ofNullable(result),
                ofNullable(findings),
                ofNullable(inspectors));
    }
}
