package cn.fazhi.publicity.studysession;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StudySessionCompletion")
record CompletionRequest(
        @NotNull @Schema(examples = "2021-03-26") LocalDate heldOn,

        @NotEmpty
        @Size(max = 50)
        @Schema(
                description = "Laws and regulations studied; kept without 《》, each once",
                examples = "[\"民法典\", \"优化营商环境条例\"]")
        List<@NotNull @Size(max = 200) @Pattern(regexp = LawName.FORM) String> laws,

        @NotNull @Min(1) @Max(99_999) @Schema(description = "Persons who attended", examples = "23")
        Integer attendees) {

    HoldStudySession.Command toCommand(UUID id, Version seen) {
        return new HoldStudySession.Command(id, seen, new Completion(heldOn, laws, attendees));
    }
}
