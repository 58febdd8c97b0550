package cn.fazhi.enforcement.inspection;

import static java.util.Objects.requireNonNullElse;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InspectionCorrection", description = "What is left out stays as it is")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "检查日期录入错误")
        String reason,

        @Schema(examples = "370403", description = "Moves the record; the token must cover both divisions")
        DivisionCode division,

        @Schema(examples = "CAMPAIGN") Kind kind,

        @Schema(examples = "0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4")
        UUID employerId,

        @Schema(examples = "2021-03-02") LocalDate plannedOn,
        @Schema(examples = "2021-03-03") LocalDate completedOn,
        @Schema(examples = "NO_VIOLATION") Result result,
        @Size(max = 4000) @Schema(examples = "未发现违法行为") String findings,
        @Size(min = 1, max = 20) List<@Valid @NotNull Inspector> inspectors,

        @Size(max = 1) @Schema(examples = "[\"FINDINGS\"]", description = "What was entered in error: it is empty then")
        Set<@NotNull Clearable> cleared) {

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
                ofNullable(inspectors),
                requireNonNullElse(cleared, Set.of()));
    }
}
