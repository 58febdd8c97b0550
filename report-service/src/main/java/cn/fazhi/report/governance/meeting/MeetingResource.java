package cn.fazhi.report.governance.meeting;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.identity.Role.VIEWER;
import static cn.fazhi.web.Answers.created;
import static cn.fazhi.web.Answers.ok;
import static cn.fazhi.web.Answers.page;

import cn.fazhi.web.Idempotent;
import cn.fazhi.web.PageRequest;
import cn.fazhi.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/governance/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meetings", description = "Meetings of the Party group on rule-of-law work (党组研究法治)")
class MeetingResource {

    private final PlanMeeting planMeeting;
    private final RecordMinutes recordMinutes;
    private final CorrectMeeting correctMeeting;
    private final AnnulMeeting annulMeeting;
    private final LawMeetings meetings;

    MeetingResource(
            PlanMeeting planMeeting,
            RecordMinutes recordMinutes,
            CorrectMeeting correctMeeting,
            AnnulMeeting annulMeeting,
            LawMeetings meetings) {
        this.planMeeting = planMeeting;
        this.recordMinutes = recordMinutes;
        this.correctMeeting = correctMeeting;
        this.annulMeeting = annulMeeting;
        this.meetings = meetings;
    }

    @POST
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Plan a meeting on rule-of-law work")
    @APIResponseSchema(value = MeetingResponse.class, responseCode = "201")
    public Response plan(@Valid @NotNull PlanRequest request) {
        var meeting = planMeeting.handle(request.toCommand());
        return created("/v1/governance/meetings/" + meeting.id(), MeetingResponse.of(meeting), meeting.revision());
    }

    @GET
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List meetings, oldest record first")
    @APIResponseSchema(value = MeetingPage.class, responseCode = "200")
    public Response list(@BeanParam MeetingFilter filter, @Valid @BeanParam PageRequest request) {
        return page(meetings.page(request, filter.conditions()).map(MeetingResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a meeting")
    @APIResponseSchema(value = MeetingResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var meeting = meetings.get(id);
        return ok(MeetingResponse.of(meeting), meeting.revision());
    }

    @POST
    @Path("{id}/minutes")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Record the minutes of a meeting that was held")
    @APIResponseSchema(value = MeetingResponse.class, responseCode = "200")
    public Response minutes(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull MinutesRequest request) {
        var meeting = recordMinutes.handle(request.toCommand(id, seen));
        return ok(MeetingResponse.of(meeting), meeting.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Correct a meeting or its minutes: re-date it, rename it, move it to another division")
    @APIResponseSchema(value = MeetingResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var meeting = correctMeeting.handle(request.toCommand(id, seen));
        return ok(MeetingResponse.of(meeting), meeting.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({REPORT_APPROVER, SERVICE})
    @Operation(summary = "Annul a meeting that was entered in error")
    @APIResponseSchema(value = MeetingResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var meeting = annulMeeting.handle(request.toCommand(id, seen));
        return ok(MeetingResponse.of(meeting), meeting.revision());
    }
}
