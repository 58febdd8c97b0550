package cn.fazhi.outbox.parked;

import static cn.fazhi.identity.Role.ADMIN;

import cn.fazhi.web.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(ADMIN)
@Tag(name = "parked-events", description = "Events that the broker has refused (搁置事件)")
class ParkedEventResource {

    private final ParkedEvents parked;
    private final RequeueParkedEvent requeueParkedEvent;

    ParkedEventResource(ParkedEvents parked, RequeueParkedEvent requeueParkedEvent) {
        this.parked = parked;
        this.requeueParkedEvent = requeueParkedEvent;
    }

    @GET
    @Operation(summary = "List the parked events, oldest first")
    public ParkedEventList list() {
        return new ParkedEventList(parked.oldest());
    }

    @POST
    @Path("{id}/requeue")
    @Idempotent
    @Operation(summary = "Publish the present state of a parked event's record")
    @APIResponseSchema(ParkedEvent.class)
    public Response requeue(@PathParam("id") Long id) {
        return Response.ok(requeueParkedEvent.handle(id)).build();
    }
}
