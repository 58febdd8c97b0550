package cn.fazhi.publicity.activity;

import static java.util.Objects.requireNonNullElse;
import static java.util.Optional.ofNullable;

import cn.fazhi.contracts.ActivityState.Audience;
import cn.fazhi.contracts.ActivityState.Kind;
import cn.fazhi.contracts.ActivityState.Occasion;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivityCorrection", description = "What is left out stays as it is")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "活动日期录入有误")
        String reason,

        @Schema(examples = "370403", description = "Moves the record; the token must cover both divisions")
        DivisionCode division,

        @Schema(examples = "CAMPAIGN") Kind kind,
        @Schema(examples = "EXTERNAL") Audience audience,
        @Schema(examples = "SPRING_BREEZE") Occasion occasion,

        @Size(min = 1, max = 200) @Pattern(regexp = ".*\\S.*") @Schema(examples = "春风行动现场宣传")
        String title,

        @Schema(examples = "2021-03-10") LocalDate plannedOn,
        @Schema(examples = "2021-03-11") LocalDate heldOn,
        @Min(0) @Max(9_999_999) @Schema(examples = "600") Integer materials,
        @Min(0) @Max(9_999_999) @Schema(examples = "120") Integer peopleAdvised,

        @Size(max = 1) @Schema(examples = "[\"OCCASION\"]", description = "What was entered in error: it is empty then")
        Set<@NotNull Clearable> cleared) {

    CorrectActivity.Command toCommand(UUID id, Version seen) {
        var correction = new Correction(
                ofNullable(division),
                ofNullable(kind),
                ofNullable(audience),
                ofNullable(occasion),
                ofNullable(title),
                ofNullable(plannedOn),
                ofNullable(heldOn),
                ofNullable(materials),
                ofNullable(peopleAdvised),
                requireNonNullElse(cleared, Set.of()));
        return new CorrectActivity.Command(id, seen, reason, correction);
    }
}
