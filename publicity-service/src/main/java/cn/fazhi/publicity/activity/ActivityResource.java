package cn.fazhi.publicity.activity;

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

@Path("/v1/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities", description = "Publicity activities (普法活动)")
class ActivityResource {

    private final PlanActivity planActivity;
    private final HoldActivity holdActivity;
    private final CorrectActivity correctActivity;
    private final AnnulActivity annulActivity;
    private final Activities activities;

    ActivityResource(
            PlanActivity planActivity,
            HoldActivity holdActivity,
            CorrectActivity correctActivity,
            AnnulActivity annulActivity,
            Activities activities) {
        this.planActivity = planActivity;
        this.holdActivity = holdActivity;
        this.correctActivity = correctActivity;
        this.annulActivity = annulActivity;
        this.activities = activities;
    }

    @POST
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Plan an activity")
    @APIResponseSchema(value = ActivityResponse.class, responseCode = "201")
    public Response plan(@Valid @NotNull PlanRequest request) {
        var activity = planActivity.handle(request.toCommand());
        return created("/v1/activities/" + activity.id(), ActivityResponse.of(activity), activity.revision());
    }

    @GET
    @RolesAllowed({PUBLICITY_OFFICER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List activities, oldest record first")
    @APIResponseSchema(value = ActivityPage.class, responseCode = "200")
    public Response list(@BeanParam ActivityFilter filter, @Valid @BeanParam PageRequest request) {
        return page(activities.page(request, filter.conditions()).map(ActivityResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({PUBLICITY_OFFICER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read an activity")
    @APIResponseSchema(value = ActivityResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var activity = activities.get(id);
        return ok(ActivityResponse.of(activity), activity.revision());
    }

    @POST
    @Path("{id}/completion")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Record that the activity was held, with the materials handed out and the people advised")
    @APIResponseSchema(value = ActivityResponse.class, responseCode = "200")
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CompletionRequest request) {
        var activity = holdActivity.handle(request.toCommand(id, seen));
        return ok(ActivityResponse.of(activity), activity.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Correct an activity: re-date it, re-class it, move it to another division")
    @APIResponseSchema(value = ActivityResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var activity = correctActivity.handle(request.toCommand(id, seen));
        return ok(ActivityResponse.of(activity), activity.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Annul an activity: it no longer counts")
    @APIResponseSchema(value = ActivityResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var activity = annulActivity.handle(request.toCommand(id, seen));
        return ok(ActivityResponse.of(activity), activity.revision());
    }
}
