package cn.fazhi.publicity.studysession;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.PUBLICITY_OFFICER;
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

@Path("/v1/study-sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "study-sessions", description = "Collective law study sessions (集体学法)")
class StudySessionResource {

    private final PlanStudySession planStudySession;
    private final HoldStudySession holdStudySession;
    private final CorrectStudySession correctStudySession;
    private final AnnulStudySession annulStudySession;
    private final StudySessions sessions;

    StudySessionResource(
            PlanStudySession planStudySession,
            HoldStudySession holdStudySession,
            CorrectStudySession correctStudySession,
            AnnulStudySession annulStudySession,
            StudySessions sessions) {
        this.planStudySession = planStudySession;
        this.holdStudySession = holdStudySession;
        this.correctStudySession = correctStudySession;
        this.annulStudySession = annulStudySession;
        this.sessions = sessions;
    }

    @POST
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Plan a study session")
    @APIResponseSchema(value = StudySessionResponse.class, responseCode = "201")
    public Response plan(@Valid @NotNull PlanRequest request) {
        var session = planStudySession.handle(request.toCommand());
        return created("/v1/study-sessions/" + session.id(), StudySessionResponse.of(session), session.revision());
    }

    @GET
    @RolesAllowed({PUBLICITY_OFFICER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List study sessions, oldest record first")
    @APIResponseSchema(value = StudySessionPage.class, responseCode = "200")
    public Response list(@BeanParam StudySessionFilter filter, @Valid @BeanParam PageRequest request) {
        return page(sessions.page(request, filter.conditions()).map(StudySessionResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({PUBLICITY_OFFICER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a study session")
    @APIResponseSchema(value = StudySessionResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var session = sessions.get(id);
        return ok(StudySessionResponse.of(session), session.revision());
    }

    @POST
    @Path("{id}/completion")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Record that the session was held, with the laws studied and the attendees")
    @APIResponseSchema(value = StudySessionResponse.class, responseCode = "200")
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CompletionRequest request) {
        var session = holdStudySession.handle(request.toCommand(id, seen));
        return ok(StudySessionResponse.of(session), session.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Correct a study session: re-date it, change its laws, move it to another division")
    @APIResponseSchema(value = StudySessionResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var session = correctStudySession.handle(request.toCommand(id, seen));
        return ok(StudySessionResponse.of(session), session.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Annul a study session: it no longer counts")
    @APIResponseSchema(value = StudySessionResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var session = annulStudySession.handle(request.toCommand(id, seen));
        return ok(StudySessionResponse.of(session), session.revision());
    }
}
