package cn.fazhi.publicity.studysession;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StudySessionAnnulment")
record AnnulmentRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "重复录入")
        String reason) {

    AnnulStudySession.Command toCommand(UUID id, Version seen) {
        return new AnnulStudySession.Command(id, seen, reason);
    }
}
