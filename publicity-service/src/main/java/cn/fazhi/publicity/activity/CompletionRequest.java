package cn.fazhi.publicity.activity;

import static java.util.Objects.requireNonNullElse;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivityCompletion")
record CompletionRequest(
        @NotNull @Schema(examples = "2021-12-03") LocalDate heldOn,

        @Min(0) @Max(9_999_999) @Schema(description = "Materials handed out (份); left out: none", examples = "400")
        Integer materials,

        @Min(0) @Max(9_999_999) @Schema(description = "People advised on site (人次); left out: none", examples = "85")
        Integer peopleAdvised) {

    HoldActivity.Command toCommand(UUID id, Version seen) {
        var completion = new Completion(heldOn, requireNonNullElse(materials, 0), requireNonNullElse(peopleAdvised, 0));
        return new HoldActivity.Command(id, seen, completion);
    }
}
