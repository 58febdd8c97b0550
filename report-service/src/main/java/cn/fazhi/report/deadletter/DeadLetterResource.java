package cn.fazhi.report.deadletter;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;

import cn.fazhi.web.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/dead-letters")
@Tag(name = "dead letters", description = "Events that could not be counted (死信)")
class DeadLetterResource {

    private final DeadLetters deadLetters;
    private final RequeueDeadLetter requeueDeadLetter;

    DeadLetterResource(DeadLetters deadLetters, RequeueDeadLetter requeueDeadLetter) {
        this.deadLetters = deadLetters;
        this.requeueDeadLetter = requeueDeadLetter;
    }

    @GET
    @RolesAllowed({ADMIN, AUDITOR})
    @Operation(summary = "List dead letters, oldest first")
    public DeadLetterResponse.Items list(
            @QueryParam("state") Letter.State state,
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return DeadLetterResponse.Items.of(deadLetters.page(state, after, limit + 1), limit);
    }

    @POST
    @Path("{id}/requeue")
    @Idempotent
    @RolesAllowed(ADMIN)
    @Operation(summary = "Count a dead letter after all, once its cause is gone")
    @APIResponseSchema(DeadLetterResponse.class)
    public Response requeue(@PathParam("id") long id) {
        return Response.ok(DeadLetterResponse.of(requeueDeadLetter.handle(id)), MediaType.APPLICATION_JSON)
                .build();
    }
}
