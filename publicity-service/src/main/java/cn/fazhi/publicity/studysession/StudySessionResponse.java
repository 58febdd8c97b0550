package cn.fazhi.publicity.studysession;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.StudySessionState.Status;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StudySession")
record StudySessionResponse(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,
        String sourceReference,
        Status status,
        String subject,
        LocalDate plannedOn,
        @Schema(description = "Null until held") LocalDate heldOn,

        @Schema(description = "Without 《》", examples = "[\"民法典\"]")
        List<String> laws,

        @Schema(description = "0 until held", examples = "23")
        int attendees,

        Annulment annulment) {

    static StudySessionResponse of(StudySession session) {
        return new StudySessionResponse(
                session.id(),
                session.revision(),
                session.division(),
                session.sourceReference(),
                session.status(),
                session.subject(),
                session.plannedOn(),
                session.heldOn(),
                session.laws(),
                session.attendees(),
                session.annulment());
    }
}
