package cn.fazhi.report.governance.meeting;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.LawMeetingState.Status;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record MeetingResponse(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,
        String sourceReference,
        Status status,
        String subject,
        LocalDate plannedOn,
        LocalDate heldOn,
        String chair,
        Integer attendees,
        String conclusions,
        Annulment annulment) {

    static MeetingResponse of(LawMeeting meeting) {
        return new MeetingResponse(
                meeting.id(),
                meeting.revision(),
                meeting.division(),
                meeting.sourceReference(),
                meeting.status(),
                meeting.subject(),
                meeting.plannedOn(),
                meeting.heldOn(),
                meeting.chair(),
                meeting.attendees(),
                meeting.conclusions(),
                meeting.annulment());
    }
}
