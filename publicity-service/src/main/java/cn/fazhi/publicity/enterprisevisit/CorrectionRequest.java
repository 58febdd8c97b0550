package cn.fazhi.publicity.enterprisevisit;

import static java.util.Objects.requireNonNullElse;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EnterpriseVisitCorrection", description = "What is left out stays as it is")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "走访日期录入有误")
        String reason,

        @Schema(examples = "370403", description = "Moves the record; the token must cover both divisions")
        DivisionCode division,

        @Schema(examples = "2021-03-03") LocalDate visitedOn,
        @Valid Enterprise enterprise,

        @Schema(examples = "0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4")
        UUID teamId,

        @Min(0) @Max(9_999_999) @Schema(examples = "20") Integer materials,

        @Size(max = 1) @Schema(examples = "[\"TEAM\"]", description = "What was entered in error: it is empty then")
        Set<@NotNull Clearable> cleared) {

    CorrectEnterpriseVisit.Command toCommand(UUID id, Version seen) {
        return new CorrectEnterpriseVisit.Command(id, seen, this);
    }

    Visit over(Visit present) {
        return new Visit(
                requireNonNullElse(visitedOn, present.visitedOn()),
                requireNonNullElse(enterprise, present.enterprise()),
                teamId == null ? kept(present.teamId()) : teamId,
                requireNonNullElse(materials, present.materials()));
    }

    /** Another day is no reason to ask about a team that has been accepted. */
    boolean concernsTeam() {
        return teamId != null;
    }

    private UUID kept(UUID team) {
        return cleared != null && cleared.contains(Clearable.TEAM) ? null : team;
    }
}
