package cn.fazhi.publicity.activity;

import cn.fazhi.contracts.ActivityState.Audience;
import cn.fazhi.contracts.ActivityState.Kind;
import cn.fazhi.contracts.ActivityState.Occasion;
import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivityPlan")
record PlanRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,
        @NotNull @Schema(examples = "CONSULTATION") Kind kind,

        @NotNull @Schema(description = "INTERNAL: the bureau's own staff", examples = "EXTERNAL")
        Audience audience,

        @Schema(description = "Left out where there is none", examples = "CONSULTATION_DAY_12333")
        Occasion occasion,

        @NotBlank @Size(max = 200) @Schema(examples = "12333全国统一咨询日现场咨询")
        String title,

        @NotNull @Schema(examples = "2021-12-03") LocalDate plannedOn,

        @Size(min = 1, max = 60)
        @Schema(
                description = "Its number in the system it came from; unique in its division",
                examples = "PF-2021-0007")
        String sourceReference) {

    PlanActivity.Command toCommand() {
        return new PlanActivity.Command(
                division, new Plan(kind, audience, occasion, title, plannedOn, sourceReference));
    }
}
