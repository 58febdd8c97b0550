package cn.fazhi.report.deadletter;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;

import cn.fazhi.identity.NationWide;
import cn.fazhi.web.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@NationWide
@Tag(name = "dead letters", description = "Events that could not be counted (死信)")
class DeadLetterResource {

    private final DeadLetters deadLetters;
    private final RequeueDeadLetter requeueDeadLetter;
    private final DiscardDeadLetter discardDeadLetter;

    DeadLetterResource(
            DeadLetters deadLetters, RequeueDeadLetter requeueDeadLetter, DiscardDeadLetter discardDeadLetter) {
        this.deadLetters = deadLetters;
        this.requeueDeadLetter = requeueDeadLetter;
        this.discardDeadLetter = discardDeadLetter;
    }

    @GET
    @RolesAllowed({ADMIN, AUDITOR})
    @Operation(summary = "List dead letters, oldest first")
    public DeadLetterResponse.Items list(
            @BeanParam LetterFilter filter,
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return DeadLetterResponse.Items.of(deadLetters.page(filter, after, limit + 1), limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMIN, AUDITOR})
    @Operation(summary = "Read one dead letter with its reason and payload")
    public DeadLetterResponse read(@PathParam("id") long id) {
        return DeadLetterResponse.of(deadLetters.get(id));
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

    @POST
    @Path("{id}/discard")
    @Idempotent
    @RolesAllowed(ADMIN)
    @Operation(summary = "Say why a dead letter will never be counted; figures no longer wait for it")
    @APIResponseSchema(DeadLetterResponse.class)
    public Response discard(@PathParam("id") long id, @Valid @NotNull DiscardRequest request) {
        return Response.ok(
                        DeadLetterResponse.of(discardDeadLetter.handle(id, request.reason())),
                        MediaType.APPLICATION_JSON)
                .build();
    }
}
