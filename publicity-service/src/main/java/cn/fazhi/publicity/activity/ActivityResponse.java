package cn.fazhi.publicity.activity;

import cn.fazhi.contracts.ActivityState.Audience;
import cn.fazhi.contracts.ActivityState.Kind;
import cn.fazhi.contracts.ActivityState.Occasion;
import cn.fazhi.contracts.ActivityState.Status;
import cn.fazhi.contracts.Annulment;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Activity")
record ActivityResponse(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,
        String sourceReference,
        Status status,
        Kind kind,
        Audience audience,
        @Schema(description = "Null without one") Occasion occasion,
        String title,
        LocalDate plannedOn,
        @Schema(description = "Null until held") LocalDate heldOn,
        @Schema(description = "份", examples = "400") int materials,
        @Schema(description = "人次", examples = "85") int peopleAdvised,
        Annulment annulment) {

    static ActivityResponse of(Activity activity) {
        return new ActivityResponse(
                activity.id(),
                activity.revision(),
                activity.division(),
                activity.sourceReference(),
                activity.status(),
                activity.kind(),
                activity.audience(),
                activity.occasion(),
                activity.title(),
                activity.plannedOn(),
                activity.heldOn(),
                activity.materials(),
                activity.peopleAdvised(),
                activity.annulment());
    }
}
