package cn.fazhi.outbox.reconciliation;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.SERVICE;

import cn.fazhi.web.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/republications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "republications", description = "Publishing records again as they are (重新发布)")
class RepublicationResource {

    private final Republish republish;

    RepublicationResource(Republish republish) {
        this.republish = republish;
    }

    @POST
    @Idempotent
    @RolesAllowed({SERVICE, ADMIN})
    @Operation(summary = "Publish the present states of up to 500 records again")
    @APIResponseSchema(Republication.class)
    public Response republish(@Valid @NotNull RepublicationRequest request) {
        return Response.ok(republish.handle(request)).build();
    }
}
