package cn.fazhi.outbox.status;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/outbox")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "outbox", description = "What has not been published yet (待发事件)")
class OutboxResource {

    private final OutboxStatusReader status;

    OutboxResource(OutboxStatusReader status) {
        this.status = status;
    }

    @GET
    @RolesAllowed({SERVICE, ADMIN, AUDITOR})
    @Operation(summary = "How many events wait, since when, and who relays them")
    public OutboxStatus read() {
        return status.read();
    }
}
